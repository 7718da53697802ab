/** What is odd about an invoice that is put forward, for who writes and who approves it. */
export const salesWarnings = {
  'customer-without-email': 'We hebben geen e-mailadres van deze klant. Print de factuur of deel de link.',
  'customer-without-address': 'Het adres van de klant is niet compleet. Boven € 100 is dat verplicht.',
  'e-invoice-number-missing': 'Voor een e-factuur aan deze overheid is een OIN of KVK-nummer nodig.',
  'e-invoice-kvk-missing': 'Deze klant wil een e-factuur. Daarvoor is het KVK-nummer nodig.',
  'e-invoice-eu-number-missing':
    'Deze klant wil een e-factuur. Daarvoor is het btw-nummer van de klant nodig.',
  'order-number-missing':
    'Er staat geen bestelnummer of kenmerk op. Deze klant heeft dat vaak nodig om te betalen. Vraag het na.',
  'invoice-late': 'Deze factuur is laat. Hij moet weg voor de 16e van de maand na het werk.',
  'work-in-future': 'De dag van het werk moet nog komen. Klopt de datum?',
  'unusual-amount': 'Dit is veel meer dan anders. Klopt het bedrag?',
  'kor-limit':
    'Met deze factuur komt de omzet van de coöperatie boven € 20.000. Dan geldt de KOR niet meer: ' +
    'op deze factuur moet al btw. Zet de coöperatie eerst om naar gewone btw, bij Instellingen.',
  'same-invoice-twice': 'Er is al een factuur voor deze klant met dezelfde dagen en hetzelfde bedrag.',
}
