/**
 * What the administration and the coach see of statements: how far they are, what there is to do; never the
 * figures.
 */
export const statementOffice = {
  refusals: {
    'nothing-to-answer': 'Hier is al antwoord op gegeven.',
    'not-printed-yet': 'De pdf is er nog niet. Wacht een minuut en probeer het opnieuw.',
    'posted-before': 'Dit overzicht is al op de post gedaan.',
    'posted-stands':
      'Dit kun je niet meer terugdraaien. Er kwam al iets achteraan, of iemand anders drukte op “Gepost”.',
    'not-sent-yet': 'Dit overzicht is nog niet verstuurd.',
    'received-before': 'Er staat al dat de gemeente dit heeft.',
    'statement-recalled':
      'De gemeente krijgt overzichten nu op een andere manier. Doe dit niet op de post: het lid kijkt eerst opnieuw.',
    'statement-replaced':
      'Het lid bevestigde een nieuwere versie van deze maand. Doe deze niet op de post, maar de nieuwste.',
  },
  title: 'Overzichten van leden',
  lead: 'Je ziet hoe ver elk overzicht is. De cijfers zie je niet: die zijn van het lid en de gemeente.',
  back: 'Overzichten van leden',
  objections: 'Leden die iets vragen',
  objectionsNone: 'Niemand vraagt iets.',
  wrote: (f: { name: string; month: string; moment: string }) => `${f.name} over ${f.month}, op ${f.moment}:`,
  answer: (f: { name: string }) => `Jouw antwoord aan ${f.name}`,
  answerField: 'Antwoord',
  answerSend: 'Stuur het antwoord',
  post: 'Op de post doen',
  postNone: 'Er is niets om op de post te doen.',
  postLead: 'Print de pdf, doe hem op de post, en druk op “Gepost”.',
  postTo: (f: { address: string }) => `Naar: ${f.address}`,
  print: (f: { name: string; month: string }) => `Open de pdf van ${f.name}, ${f.month}`,
  posted: (f: { name: string; month: string }) => `Gepost: ${f.name}, ${f.month}`,
  notPosted: (f: { name: string; month: string }) => `Toch niet gepost: ${f.name}, ${f.month}`,
  notPostedWhy:
    'Drukte je op “Gepost” bij de verkeerde? Dan staat dit overzicht weer bij wat op de post moet. ' +
    'Het lid leest dat het een vergissing was.',
  waitsForPdf: 'De pdf wordt nog gemaakt.',
  open: 'Nog niet bevestigd',
  openNone: 'Iedereen heeft bevestigd.',
  caption: 'Overzichten die nog niet zijn bevestigd',
  member: 'Lid',
  month: 'Maand',
  months: 'Maanden',
  openLine: (f: { month: string; day: string; state: string }) =>
    `${f.month}, uiterlijk ${f.day}: ${f.state}`,
  state: 'Stand',
  states: {
    waiting: 'wacht op het lid',
    late: 'te laat',
    objected: 'het lid vraagt iets',
    'not-there': 'nog niet bij de gemeente',
    replaced: 'er is een nieuwere versie',
    recalled: 'niet verstuurd: wacht opnieuw op het lid',
    sent: 'verstuurd',
    received: 'aangekomen',
  },
  callThem: 'geen e-mail: bel even',
  reminded: 'mail gestuurd',
  failed: 'mail naar de gemeente ging niet weg',
  sent: 'Bevestigd in de laatste tijd',
  sentNone: 'Er is nog niets bevestigd.',
  sentCaption: (f: { month: string }) => `Bevestigde overzichten van ${f.month}`,
  received: (f: { name: string; month: string }) => `De gemeente heeft het: ${f.name}, ${f.month}`,
  receivedWhat: 'Wat gaf de gemeente door?',
  doIt: 'Doen',
  done: 'Bewaard.',
  ofMember: {
    title: 'Toestemming en overzichten',
    waits: 'Deze overzichten zijn nog niet bevestigd:',
    nothing: 'Er wacht nu geen overzicht.',
    all: 'Alle overzichten van leden',
  },
  home: {
    title: 'Overzichten voor de gemeente',
    objections: (f: { count: number }) =>
      f.count === 1
        ? '1 lid vraagt iets over een overzicht'
        : `${f.count} leden vragen iets over een overzicht`,
    late: (f: { count: number }) =>
      f.count === 1 ? '1 overzicht is te laat' : `${f.count} overzichten zijn te laat`,
    call: (f: { name: string; members: number; count: number }) =>
      f.members > 1
        ? `Bel ${f.members} leden: hun overzichten zijn te laat`
        : f.count === 1
          ? `Bel ${f.name}: 1 overzicht is te laat`
          : `Bel ${f.name}: ${f.count} overzichten zijn te laat`,
    callDetail: (f: { names: string }) =>
      (f.names === '' ? '' : `${f.names}. `) + 'Geen e-mailadres, dus er ging geen mail heen.',
    toPost: (f: { count: number }) =>
      f.count === 1 ? 'Doe 1 overzicht op de post' : `Doe ${f.count} overzichten op de post`,
    /** `since`: the day since which the first of them waits. */
    toPostDetail: (f: { late: number; since: string }) =>
      (f.late === 0 ? '' : f.late === 1 ? '1 is te laat. ' : `${f.late} zijn te laat. `) +
      `Het oudste wacht sinds ${f.since}.`,
    waitForPost: (f: { count: number }) =>
      f.count === 1 ? '1 overzicht moet nog op de post' : `${f.count} overzichten moeten nog op de post`,
    all: 'Bekijk hoe ver de overzichten zijn',
  },
}
