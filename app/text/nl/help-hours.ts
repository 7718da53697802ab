/** Hours for each other: what is on somebody's account, and what hours are not. */
export const helpHours = {
  title: 'Mijn uren',
  link: 'Bekijk je uren',
  notKept: 'In jullie coöperatie houden jullie geen uren bij. Elkaar helpen kan gewoon.',
  notAgreed:
    'Jouw gemeente wil niet dat je uren bijhoudt. Daarom komt er niets bij en gaat er niets af. ' +
    'Elkaar helpen kan gewoon.',
  zero: 'Je staat op nul.',
  above: (f: { hours: string }) => `Je hebt ${f.hours}.`,
  below: (f: { hours: string }) =>
    `Je staat ${f.hours} onder nul. Anderen hielpen jou meer dan jij hen. Dat mag.`,
  how: (f: { below: string }) =>
    `Een uur is een uur, wat je ook doet. Help je iemand, dan komen er uren bij. ` +
    `Helpt iemand jou, dan gaan er uren af. ` +
    `Je mag tot ${f.below} onder nul staan.`,
  none: 'Er is nog niets bij- of afgegaan.',
  list: 'Wat erbij kwam en wat eraf ging',
  columns: { day: 'Dag', what: 'Wat', hours: 'Uren' },
  line: {
    helped: (f: { other: string; what: string }) => `Je hielp ${f.other}: “${f.what}”`,
    wasHelped: (f: { other: string; what: string }) => `${f.other} hielp jou: “${f.what}”`,
    turn: (f: { duty: string }) => `Je deed je beurt: ${f.duty}.`,
    gave: (f: { other: string }) => `Je gaf uren aan ${f.other}.`,
    got: (f: { other: string }) => `${f.other} gaf jou uren.`,
  },
  noMoneyTitle: 'Uren zijn geen geld',
  noMoney:
    'Je kunt uren niet kopen, verkopen of omruilen voor euro’s. Gilde vertelt ze aan niemand: niet aan de ' +
    'gemeente, niet aan de Belastingdienst. We vonden geen regel die zegt dat uren meetellen voor je uitkering, ' +
    'en ook geen die zegt van niet. ' +
    'Doe je voor elkaar wat je ook als werk doet? Of twijfel je? Vraag het dan eerst aan je consulent.',
  give: 'Geef uren',
  given: 'De uren zijn gegeven.',
  onPaper: 'Je uren op papier (pdf)',
  giving: {
    lead: 'Je geeft iets van wat je hebt. Dat kan een cadeau zijn, of iets rechtzetten dat verkeerd was opgeschreven.',
    to: 'Aan wie?',
    hours: 'Hoeveel uur?',
    hoursHint: 'Bijvoorbeeld 2, 1:30 of ½.',
    word: 'Wil je er iets bij zeggen?',
    save: 'Geef ze',
    back: 'Terug naar Mijn uren',
  },
  paper: {
    subject: 'Mijn uren',
    balance: (f: { hours: string }) => `Op deze dag staat er ${f.hours}.`,
    line: (f: { day: string; what: string; hours: string }) => `${f.day}: ${f.hours}. ${f.what}`,
    file: 'mijn-uren',
  },
  rule: {
    title: 'Uren voor elkaar',
    lead:
      'Houden leden bij hoelang ze elkaar helpen? Een uur is een uur. Wat de een erbij krijgt, gaat er bij de ' +
      'ander af; voor een beurt op het rooster gaat het af van de coöperatie. Het is geen geld. ' +
      'Zei een gemeente bij de afspraken dat het niet mag? Dan telt het voor haar leden niet.',
    counted: 'Houden jullie uren bij?',
    no: 'Nee, elkaar helpen is genoeg',
    yes: 'Ja, we houden uren bij',
    below: 'Hoeveel uur mag iemand onder nul staan?',
    belowHint: 'Dan kan ook wie nog niets deed, hulp krijgen. Ten hoogste 24 uur.',
    save: 'Bewaar',
    saved: 'Het is bewaard.',
  },
  /** Before somebody says how long it took: while they can still choose. */
  before: {
    toYou: (f: { other: string }) => `Deze uren komen er bij jou bij en gaan er bij ${f.other} af.`,
    fromYou: (f: { other: string }) => `Deze uren gaan er bij jou af en komen er bij ${f.other} bij.`,
    benefit:
      'Uren zijn geen geld. Over uren en je uitkering vonden we geen regel. Twijfel je? Vraag het eerst aan je ' +
      'consulent, of vul 0 in.',
    ask: 'Vraag het je consulent',
  },
  saying: {
    hours: 'Hoeveel uur was het?',
    hoursHint: 'Bijvoorbeeld 2 of 1:30. Vul 0 in als je geen uren wilt rekenen.',
    otherSaid: (f: { other: string; hours: string }) =>
      `${f.other} vulde ${f.hours} in. Klopt dat niet? Vul in wat het wel was. ` +
      `Dan vragen we ${f.other} of dat goed is.`,
  },
  took: (f: { hours: string }) => `Het duurde ${f.hours}.`,
}
