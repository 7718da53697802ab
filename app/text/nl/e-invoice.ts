/** E-invoices: the file that a program of the customer reads, and its way over the Peppol network. */
export const eInvoice = {
  file: 'E-factuur (xml)',
  fileHint: 'De e-factuur is voor een boekhoudprogramma. Er staat hetzelfde in als in de pdf.',
  customerFile: 'E-factuur voor je boekhoudprogramma (xml)',
  fileName: {
    invoice: (f: { number: string }) => `Factuur ${f.number}.xml`,
    'credit-note': (f: { number: string }) => `Creditfactuur ${f.number}.xml`,
  },
  /** What it is, for who looks at what is inside a PDF. */
  attachment: 'De factuur als e-factuur (UBL)',
  attached: {
    invoice: 'De factuur zit ook bij deze mail: als pdf, en als e-factuur voor je boekhoudprogramma.',
    'credit-note':
      'De creditfactuur zit ook bij deze mail: als pdf, en als e-factuur voor je boekhoudprogramma.',
  },

  wants: 'Deze klant wil een e-factuur',
  wantsHint:
    'Een e-factuur gaat vanzelf het boekhoudprogramma van de klant in. Een overheid vraagt er vaak om.',
  /** On the form of a customer: what is missing for an e-invoice. */
  lacksTitle: 'Voor een e-factuur is nog nodig:',
  lacks: {
    number: 'het OIN of het KVK-nummer',
    kvk: 'het KVK-nummer',
    address: 'het hele adres: straat, postcode en plaats',
    'eu-number': 'het btw-nummer',
  },
  /** How far it is on the network, for the administration. */
  network: {
    title: 'E-factuur over het netwerk',
    wantsWithoutAccount:
      'Deze klant wil een e-factuur. De coöperatie is nog niet aangesloten op het netwerk. Hij zit wel in de mail.',
    connect: 'Sluit aan op het netwerk',
    notFound:
      'Deze klant is niet te vinden op het netwerk. Op de factuur staat geen KVK-nummer, OIN of btw-nummer.',
    asked: 'De e-factuur wacht om verstuurd te worden.',
    silent: 'Het netwerk geeft nu geen antwoord. Gilde probeert het vanzelf opnieuw.',
    key: 'Het netwerk laat ons niet binnen. Kijk de sleutel na.',
    toSetting: 'Naar de aansluiting',
    underway: (f: { moment: string }) => `De e-factuur is onderweg sinds ${f.moment}.`,
    delivered: (f: { moment: string }) => `De e-factuur kwam aan bij de klant: ${f.moment}.`,
    refused: (f: { moment: string }) => `Het netwerk nam de e-factuur niet aan: ${f.moment}. Dit zei het:`,
    refusedSilently: (f: { moment: string }) =>
      `Het netwerk nam de e-factuur niet aan: ${f.moment}. Het zei niet waarom. Vraag het je aanbieder.`,
    unreachable:
      'De klant staat niet op het netwerk voor e-facturen. Hij zit wel in de mail. Vraag hoe de klant hem wil.',
    unknown: 'We hoorden vijf dagen niets van de e-factuur. Vraag de klant of die er is.',
    send: 'Stuur de e-factuur over het netwerk',
    again: 'Stuur de e-factuur nog een keer over het netwerk',
    sent: 'De e-factuur gaat zo het netwerk op.',
  },

  /** Where the account of the co-operative is set. */
  setting: {
    title: 'E-facturen over het netwerk',
    lead:
      'Over het netwerk Peppol krijgen overheden en bedrijven hun e-facturen. Neem een account bij Storecove en vul ' +
      'hier in wat je daar kreeg. Daarna gaan e-facturen vanzelf naar klanten die ze willen.',
    card: 'E-facturen',
    cardLead: 'E-facturen vanzelf naar overheden en bedrijven sturen, over het netwerk Peppol.',
    change: 'Sluit aan of wijzig',
    legalEntity: 'Nummer van de coöperatie bij Storecove',
    legalEntityHint: 'Het heet daar LegalEntity. Alleen cijfers.',
    apiKey: 'Sleutel',
    apiKeyHint: 'Het heet daar API key. Gilde bewaart hem op slot en laat hem nooit meer zien.',
    apiKeyKeep: 'Laat leeg om de sleutel te houden.',
    own:
      'Neem een account dat alleen van deze coöperatie is. Zet daar bij Webhooks de keuze op ophalen (pull). ' +
      'Zo hoort Gilde wat er aankwam.',
    connected: (f: { day: string }) => `Aangesloten sinds ${f.day}.`,
    back: 'Terug naar instellingen',
    save: 'Sluit aan',
    saved: 'De coöperatie is aangesloten. Het netwerk liet ons binnen.',
    stop: 'Stop met het netwerk',
    stopLead: 'E-facturen gaan dan alleen nog mee in de mail. Wat onderweg is, volgt Gilde niet meer.',
    stopped: 'De coöperatie is niet meer aangesloten op het netwerk.',
  },
}
