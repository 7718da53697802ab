import { withStop } from '../sentence.ts'

/** A deposit: given, given back, and how a part of it is kept by two. */
export const facilitiesDeposit = {
  heading: 'Borg',
  title: (f: { thing: string }) => `Borg: ${f.thing}`,
  asked: (f: { amount: string }) =>
    `Neem ${f.amount} contant mee als je het haalt. Komt alles heel terug, dan krijg je het helemaal terug.`,
  never: 'De tijd is voorbij. Er is niet opgeschreven dat er borg is gegeven.',
  given: (f: { amount: string; day: string }) =>
    `Er is ${f.amount} borg gegeven op ${f.day}. Dat geld blijft van het lid. ` +
    'Komt alles heel terug, dan gaat het terug.',
  givenByYou: (f: { amount: string; day: string }) =>
    `Je gaf ${f.amount} borg op ${f.day}. Dat geld is van jou: komt alles heel terug, dan krijg je het.`,
  gotBack: (f: { amount: string; day: string }) => `De borg van ${f.amount} is teruggegeven op ${f.day}.`,
  partBack: (f: { back: string; kept: string; day: string; why: string }) =>
    `Op ${f.day} is beslist: ${f.back} gaat terug uit de kas, en de coöperatie houdt ${f.kept}: ${f.why}`,
  toTake: 'Schrijf op dat de borg er is',
  toGive: 'Geef de borg terug',
  take: (f: { amount: string; member: string }) =>
    `Heb je ${f.amount} contant gekregen van ${f.member}? Druk dan op Bewaar, en leg het in de kas.`,
  give: (f: { amount: string; member: string }) =>
    `${f.member} gaf ${f.amount}. Geef het terug uit de kas. ` +
    'Is er iets kapot? Dan kun je vragen om er een deel van te houden.',
  over: 'Dit is klaar. Het verandert niet meer.',
  sure: {
    title: 'Klopt dit?',
    back: (f: { member: string }) => `Terug naar ${f.member}`,
    kept: 'De coöperatie houdt',
    why: 'Waarom?',
    wouldGoBack: (f: { member: string }) => `Dan gaat terug naar ${f.member}`,
    asked: 'Dit zou de coöperatie houden',
    reads:
      'Je vraagt dit nu. Het lid leest het en kan iets terugzeggen. Daarna zegt een ander van de administratie ' +
      'ja of nee. Tot dan verandert er niets.',
    yesAsk: 'Ja, vraag dit',
    whyWithout: 'Je schreef een reden, maar geen bedrag. De reden wordt niet bewaard.',
    thenGive: (f: { back: string; member: string }) =>
      `Daarna geef jij ${f.back} uit de kas terug aan ${f.member}. Zo staat het dan in de boeken.`,
    thenMail: (f: { member: string }) => `${f.member} krijgt een mail.`,
    thenTell: (f: { member: string }) => `${f.member} heeft geen e-mailadres: vertel het zelf.`,
    final: 'Daarna verandert het niet meer.',
    broken: (f: { damage: string }) => `Bij het terugbrengen staat: ${f.damage}. Je houdt niets van de borg.`,
    yes: 'Ja, zo is het',
    change: 'Nee, wijzig het',
  },
  doneBack: (f: { back: string }) => `${f.back} is teruggegeven.`,
  doneKept: (f: { back: string; kept: string }) =>
    `Het is geboekt. Geef ${f.back} terug uit de kas. ${f.kept} is gehouden.`,
  doneKeptAll: (f: { kept: string }) => `Het is geboekt. De hele borg, ${f.kept}, is gehouden.`,
  doneAsked: (f: { member: string }) =>
    `Je vraag staat klaar. ${f.member} krijgt een mail. Een ander van de administratie zegt ja of nee.`,
  doneAskedTell: (f: { member: string }) =>
    `Je vraag staat klaar. ${f.member} heeft geen e-mailadres: vertel het zelf. ` +
    'Een ander van de administratie zegt ja of nee.',
  doneNo: 'Er is niets gehouden. De borg staat er nog.',
  /** Iemand vraagt om er iets van te houden. */
  ask: {
    title: (f: { thing: string }) => `Borg houden: ${f.thing}`,
    waits: 'Wacht op een ja of nee',
    ofYou: (f: { kept: string; why: string }) =>
      `De administratie wil ${f.kept} van je borg houden: ${withStop(f.why)} Er is nog niets beslist. ` +
      'Jij kunt er iets over zeggen. Een ander van de administratie leest dat en zegt ja of nee.',
    of: (f: { kept: string; why: string; member: string }) =>
      `Er is gevraagd om ${f.kept} te houden: ${withStop(f.why)} ${f.member} leest dit en kan iets terugzeggen. ` +
      'Een ander van de administratie zegt ja of nee.',
    no: (f: { kept: string; why: string }) =>
      `Er was gevraagd om ${f.kept} te houden: ${withStop(f.why)} Dat gaat niet door.`,
    youSaid: (f: { reply: string }) => `Jij zei: ${f.reply}`,
    said: (f: { member: string; reply: string }) => `${f.member} zegt: ${f.reply}`,
    toReply: 'Zeg er iets over',
    toReplyAnew: 'Wijzig wat je zei',
    toDecide: 'Bekijk wat er gevraagd is',
    replyTitle: (f: { thing: string }) => `Je borg: ${f.thing}`,
    reply: 'Wat wil je zeggen?',
    replyHint: 'Klopt het niet, of ging het anders? Wie ja of nee zegt, leest dit eerst.',
    who: 'Wie vraagt dit?',
    why: 'Waarom?',
    memberSays: (f: { member: string }) => `Wat zegt ${f.member}?`,
    nothingYet: 'Nog niets',
    canWait: (f: { member: string }) =>
      `${f.member} zei er nog niets over. Je mag daar even op wachten, of bel.`,
    say: 'Wat zeg jij?',
    sayYes: 'Ja, dit houden we',
    sayNo: 'Nee, dit houden we niet',
    takeBack: 'Ik neem mijn vraag terug',
    task: (f: { member: string }) => `Zeg ja of nee: borg van ${f.member} houden`,
    taskDetail: (f: { thing: string; kept: string }) => `${f.kept}, ${f.thing}`,
    taskReplied: (f: { thing: string; kept: string; member: string }) =>
      `${f.kept}, ${f.thing}. ${f.member} schreef er iets over.`,
  },
  news: {
    title: 'Je borg',
    kept: (f: { thing: string; back: string; kept: string }) =>
      `${f.thing}: je krijgt ${f.back} terug. De coöperatie houdt ${f.kept}. Heb je je geld nog niet? ` +
      'Kom het halen, of de administratie belt je.',
    keptAll: (f: { thing: string; kept: string }) =>
      `${f.thing}: de coöperatie houdt de hele borg, ${f.kept}.`,
    asked: (f: { thing: string; kept: string }) =>
      `${f.thing}: de administratie wil ${f.kept} van je borg houden. Er is nog niets beslist.`,
    readAndReply: 'Lees waarom, en zeg wat jij vindt',
    read: 'Lees waarom',
    /** Voor wie lid was: alles waar ze borg voor gaven. */
    held: (f: { amount: string }) => `${f.amount} van jou ligt nog bij de coöperatie`,
    back: (f: { amount: string }) => `${f.amount} is teruggegeven`,
    partly: (f: { back: string; kept: string }) => `${f.back} gaat terug, de coöperatie houdt ${f.kept}`,
  },
  kept: 'Hoeveel wil je ervan houden?',
  keptHint:
    'Laat dit leeg als alles heel is. Wil je iets houden? Dan zegt een ander van de administratie ook ja. ' +
    'Schrijf dan eerst bij het terugbrengen op wat kapot is, met een foto.',
  why: 'Waarom?',
  whyHint: 'Het lid leest dit.',
  save: 'Bewaar',
  taken: (f: { thing: string }) => `Borg gekregen: ${f.thing}`,
  back: (f: { thing: string }) => `Borg teruggegeven: ${f.thing}`,
  keptEntry: (f: { thing: string }) => `Borg gehouden: ${f.thing}`,
  task: (f: { member: string }) => `Geef de borg van ${f.member} terug`,
  taskDetail: (f: { thing: string; amount: string }) => `${f.amount}, ${f.thing}`,
}
