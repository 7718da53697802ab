/** A changed scheme, and the letters about it: a part of `contracts`. */
export const contractChanges = {
  title: 'Gewijzigde regeling',
  lead:
    'Een andere regeling geldt pas voor een lid als het vooraf bericht kreeg of tekende (Burgerlijk Wetboek 2:59). ' +
    'Hier zie je voor wie dat zo is.',
  none: 'Er is geen regeling gewijzigd.',
  noneHow: 'Stelt het bestuur een nieuwe versie van een regeling vast? Dan zie je hier wie dat weet.',
  back: 'Terug naar de gewijzigde regeling',
  one: (f: { name: string; day: string }) => `${f.name}: nieuw vanaf ${f.day}`,
  standing: 'Hoe het staat',
  mayHold: 'Mag gelden vanaf',
  notYet: 'nog niet',
  letter: 'Brief',
  open: (f: { name: string }) => `Brief aan ${f.name}`,
  standings: {
    signed: 'Getekend',
    'from-the-start': 'Gold al bij het begin van het lidmaatschap',
    told: 'Op tijd bericht gekregen',
    'told-late': 'Te laat bericht gekregen',
    look: 'Bericht gekregen. Kijk op het papier of de coöperatie mag wijzigen',
    'said-told': 'Het bestuur schreef op dat er bericht is gestuurd. Hier ligt geen brief',
    'to-sign': 'Moet tekenen: wat het lid tekende, laat wijzigen niet toe',
    'signed-nothing': 'Moet tekenen: er is nog niets getekend',
    'to-tell': 'Weet het nog niet',
    'to-give': 'De brief is gemaakt. Schrijf op wanneer hij is gegeven',
  },
  signInstead:
    'Moet een lid tekenen? Neem een tekst over de regeling in gebruik en vraag het lid daar te tekenen.',
  tell: 'Maak brieven',
  tellLead:
    'We maken voor elk lid een brief met de nieuwe regels. De dag van vandaag staat erop. Print hem en geef of stuur ' +
    'hem. Daarna schrijf je op wanneer je dat deed: pas dan telt hij.',
  everybody: 'Er is voor iedereen al een brief.',
  whom: 'Wie krijgt een brief?',
  toldAll: 'Maak een brief voor iedereen die het nog niet weet',
  toAll: (f: { count: number }) => `Je maakt een brief voor iedereen die het nog niet weet (${f.count}).`,
  when: 'Op welke dag gaf of stuurde je de brief?',
  save: 'Maak en bewaar de brieven',
  done: {
    ja: 'De brieven zijn gemaakt en bewaard. Print ze en geef of stuur ze. Schrijf daarna op wanneer je dat deed.',
    gegeven: 'Het staat opgeschreven. De brieven tellen vanaf die dag.',
    terug: 'De brieven zijn weggehaald.',
  },
  giveBy: (f: { count: number; day: string }) =>
    f.count === 1
      ? `Er ligt 1 brief klaar. Geef of stuur hem uiterlijk op ${f.day} en schrijf dat op.`
      : `Er liggen ${f.count} brieven klaar. Geef of stuur ze uiterlijk op ${f.day} en schrijf dat op.`,
  giveNow: (f: { count: number; day: string }) =>
    f.count === 1
      ? `Er ligt 1 brief klaar. De regeling begon op ${f.day}. Geef of stuur hem snel en schrijf dat op.`
      : `Er liggen ${f.count} brieven klaar. De regeling begon op ${f.day}. Geef of stuur ze snel en schrijf dat op.`,
  toDo: (f: { count: number }) =>
    f.count === 1
      ? '1 brief over de regeling ligt klaar: geef hem en schrijf op wanneer'
      : `${f.count} brieven over de regeling liggen klaar: geef ze en schrijf op wanneer`,
  toDoDetail: (f: { count: number; day: string }) =>
    f.count === 1
      ? `Gemaakt op ${f.day}. De brief telt pas als hier staat wanneer hij gegeven is.`
      : `De eerste is gemaakt op ${f.day}. Ze tellen pas als hier staat wanneer ze gegeven zijn.`,
  given: 'Schrijf op dat brieven zijn gegeven',
  givenLead: 'Een brief telt vanaf de dag waarop je hem gaf of stuurde. Daarna verandert het niet meer.',
  givenWhom: 'Welke brieven gaf of stuurde je?',
  givenSave: 'Verder',
  toAllGiven: (f: { count: number }) => `Het gaat om alle brieven die nog klaarliggen (${f.count}).`,
  madeOn: (f: { day: string }) => `Gemaakt op ${f.day}`,
  noLetters: 'Er liggen geen brieven klaar.',
  sure: 'Klopt dit?',
  sureGiven: (f: { day: string }) => `Deze leden kregen de brief op ${f.day}, of hij is toen verstuurd:`,
  sureSave: 'Ja, zo is het',
  change: 'Verander het',
  takeBack: 'Haal brieven weg',
  takeBackLead: 'Is een brief per ongeluk gemaakt en nog niet gegeven? Dan kun je hem weghalen.',
  takeBackWhom: 'Welke brieven haal je weg?',
  takeBackSave: 'Haal weg',
}
