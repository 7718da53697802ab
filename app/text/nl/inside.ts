/** Work of one member for another, inside the co-op: asked, agreed to by both, booked between pots. */
export const inside = {
  refusals: {
    'inside-not-a-member': 'Dit kan alleen als je lid bent.',
    'inside-with-whom': 'Kies een ander lid van de coöperatie.',
    'inside-amount': 'Vul een bedrag in dat meer is dan 0.',
    'inside-day-to-come': 'Deze dag moet nog komen. Vul in wanneer het werk klaar was.',
    'inside-not-found': 'Deze afspraak is er niet meer.',
    'inside-not-yours': 'Dit zegt iemand anders: wie het werk deed of wie het betaalt.',
    'inside-answered': 'Hier is al iets op gezegd. Bekijk het opnieuw.',
    'inside-not-agreed': 'Eerst zeggen beide leden ja.',
  },
  title: 'Werk voor elkaar',
  lead:
    'Deed een ander lid iets voor jou? Je betaalt het uit je potje. Er komt geen factuur en geen btw bij:' +
    ' het blijft binnen de coöperatie.',
  officeLead:
    'Leden die iets voor elkaar doen. Zeiden beiden ja, dan boek je het: uit het ene potje, verdeeld naar het andere.',
  none: 'Er is nog geen werk voor elkaar.',
  ask: 'Zet werk voor mij erin',
  back: 'Terug naar Werk voor elkaar',
  form: {
    earner: 'Wie deed het?',
    amount: 'Hoeveel betaal je uit je potje?',
    purpose: 'Waar is het voor?',
    purposeHint: 'Je regeling zegt waar je potje voor mag zijn.',
    what: 'Wat is er gedaan?',
    workedOn: 'Wanneer was het klaar?',
    workedOnHint: 'De maand van deze dag telt voor de uitkering van wie het deed.',
    save: 'Vraag of het klopt',
  },
  one: (f: { earner: string; payer: string; amount: string }) => `${f.earner} voor ${f.payer}: ${f.amount}`,
  worked: (f: { day: string }) => `Klaar op ${f.day}.`,
  state: {
    asked: (f: { earner: string }) => `${f.earner} zegt nog of dit klopt.`,
    agreed: 'Beiden zeiden ja. De administratie boekt het.',
    closed: 'Gaat niet door.',
    booked: (f: { number: string }) => `Geboekt als ${f.number}.`,
    undoAsked: 'Een van beiden wil dit terugdraaien. De ander zegt nog of dat goed is.',
    undoAgreed: 'Beiden willen dit terugdraaien. De administratie doet het.',
    undone: 'Teruggedraaid.',
  },
  why: 'Waarom niet?',
  yes: 'Ja, dit klopt',
  no: 'Nee, dit gaat niet door',
  undo: 'Draai dit terug',
  undoYes: 'Ja, draai het terug',
  book: 'Boek dit',
  bookUndo: 'Draai de boeking terug',
  effect:
    'Wat je krijgt, gaat volgens jouw regeling naar je potje. Het is werk en inkomen van die maand: het ' +
    'staat in je overzicht.',
  done: {
    gevraagd: 'Het staat erin. We vragen het andere lid of het klopt.',
    gezegd: 'Je antwoord is bewaard.',
    geboekt: 'Het is geboekt.',
  },

  entry: {
    from: (f: { earner: string; what: string }) => `${f.earner}: ${f.what}`,
    about: (f: { payer: string; what: string }) => `werk voor ${f.payer}: ${f.what}`,
    booked: (f: { earner: string; payer: string; what: string }) =>
      `Werk van ${f.earner} voor ${f.payer}: ${f.what}`,
    undone: (f: { earner: string; payer: string; what: string }) =>
      `Teruggedraaid: werk van ${f.earner} voor ${f.payer}: ${f.what}`,
  },
}
