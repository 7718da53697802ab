/** Where the statements for a municipality go: asked by one person, confirmed by another. */
export const agreementWay = {
  title: (f: { municipality: string }) => `${f.municipality}: waar gaan de overzichten heen?`,
  lead: 'Eén mens vraagt een andere weg of een ander adres aan. Een ander mens zegt ja.',
  now: 'Zo is het nu',
  after: 'Zo wordt het na een ja',
  nothing: 'Er wacht niets. Niemand vroeg om iets anders.',
  said: {
    portal: 'De consulent leest ze hier, als het lid ze deelt.',
    mail: (f: { email: string }) => `Met de mail naar ${f.email}.`,
    print: (f: { address: string }) => `Met de post naar ${f.address}.`,
  },
  waits: 'Wacht op een tweede mens',
  asked: (f: { name: string; day: string }) => `${f.name} vroeg dit aan op ${f.day}.`,
  check:
    'Klopt dit adres? Bel de gemeente, op een nummer dat je zelf opzoekt. Na jouw ja gaan de overzichten ' +
    'van leden hierheen.',
  byAnother: 'Iemand anders van de administratie of het bestuur zegt ja. Tot dan blijft alles zoals het is.',
  look: 'Bekijk wat er wacht',
  yes: 'Ja, stuur ze hierheen',
  no: 'Nee, laat het zoals het is',
  done: 'Gedaan.',
  refusals: {
    'way-not-asked': 'Hier wacht niets meer, of er is intussen iets anders gevraagd. Kijk hoe het nu staat.',
  },
}
