/** Het jaar afgerekend: per maand, na de aanslag, en wat je opzij legt. */
export const settlement = {
  title: (year: string) => `Je uitkering in ${year}`,
  lead: {
    assessment: 'Zo rekenden we per maand. Vul je aanslag in, dan zie je wat er nog verandert.',
    'own-figures':
      'Je gemeente rekent het jaar na met de cijfers van de coöperatie. Je aanslag is daarvoor niet nodig. ' +
      'Dit komt er dan uit.',
  },
  leadSoFar: 'Zo rekenen we tot nu toe, per maand. Na het jaar rekent de gemeente het na.',
  later: {
    assessment:
      'Je krijgt na het jaar een aanslag van de Belastingdienst. Die vul je hier in. Dan zie je wat er verandert.',
    'own-figures':
      'Na het jaar rekent je gemeente het na met de cijfers van de coöperatie. Je aanslag is daarvoor niet nodig.',
  },
  nothingKnown: 'We weten nog te weinig over je uitkering in dit jaar. Daarom staan hier geen bedragen.',
  tellThen: 'Vertel ons hoe het toen was',
  missing: (months: string) => `Over deze maanden weten we te weinig. Ze tellen hier niet mee: ${months}.`,
  backPayment: (amount: string) => `Je krijgt waarschijnlijk nog ${amount} van de gemeente.`,
  tooMuch: (amount: string) =>
    `Je kreeg waarschijnlijk ${amount} te veel. De gemeente beslist of je iets terugbetaalt. ` +
    'Praat erover met je consulent.',
  nothing: 'Er verandert niets. Wat je per maand kreeg, klopt.',
  aside: 'Wat leg je opzij?',
  asideNothing:
    'Volgens wat we nu weten, hoef je niets opzij te leggen. De gemeente beslist. ' +
    'Vraag het je consulent als je twijfelt.',
  asideUnknown: 'Dat weten we nog niet. We missen maanden van dit jaar. Vertel ons eerst hoe het toen was.',
  asideMore: 'Het kan meer zijn. Over de maanden die we missen, weten we het nog niet.',
  asideSome: (f: { cents: string; amount: string; earned: string }) =>
    `Leg van elke euro die je verdient ${f.cents} cent opzij. ` +
    `Tot nu toe is dat ${f.amount} van de ${f.earned} die je verdiende.`,
  asideWhy:
    'Iets in de afspraken is niet zeker. Dit is het meeste dat de gemeente daardoor terug kan vragen. ' +
    'Het is nooit meer dan je verdiende.',
  assessment: 'Je aanslag van de Belastingdienst',
  assessmentLead:
    'Neem over wat op je aanslag staat, voor de maanden met uitkering. ' +
    'Alleen jij ziet dit, en wie jij het laat zien.',
  profit: 'Winst uit je bedrijf',
  tax: 'Belasting en premies over die winst',
  save: 'Bewaar en reken het jaar na',
  months: 'Maand voor maand',
  month: 'Maand',
  work: 'Telde als verdiend',
  paid: 'Je uitkering',
  again: { assessment: 'Uitkering na de aanslag', 'own-figures': 'Uitkering na het jaar' },
  difference: 'Verschil',
  rules: 'Gerekend met',
  reckonedWith: (rules: string) => `We rekenden met ${rules}.`,
  agreedFrom: (day: string) => `de afspraken die gelden vanaf ${day}`,
  noAgreement: 'de wet alleen, want er was niets afgesproken',
  readRules: 'Lees de afspraken met de gemeente',
  table: 'Bedragen die voor iedereen gelden, zoals de norm, komen van de overheid.',
  tableExtended: (count: string) =>
    'Bedragen die voor iedereen gelden, zoals de norm, komen van de overheid. ' +
    `De beheerder van Gilde vulde er zelf ${count} aan.`,
  sure: (certainty: string) => `Hoe zeker: ${certainty}.`,
  spreads: 'Zo is je inkomen verdeeld',
  spreadFrom: (f: { month: string; sentence: string }) => `Vanaf ${f.month}: ${f.sentence}`,
  kept: {
    title: 'Wat we bewaren',
    lead:
      'Zo rekenden we je jaar na. Dit blijft staan, ook als er later iets verandert. ' +
      'Verandert er iets, dan komt er een nieuwe versie bij.',
    version: (f: { version: string; moment: string }) => `Versie ${f.version}, bewaard op ${f.moment}.`,
    outcome: {
      more: (amount: string) => `Je krijgt waarschijnlijk nog ${amount}.`,
      less: (amount: string) => `Je kreeg waarschijnlijk ${amount} te veel.`,
      same: (_amount: string) => 'Er verandert niets.',
    },
    since: {
      more: (f: { version: string; amount: string }) =>
        `Dat is ${f.amount} meer voor jou dan in versie ${f.version}.`,
      less: (f: { version: string; amount: string }) =>
        `Dat is ${f.amount} minder voor jou dan in versie ${f.version}.`,
      same: (f: { version: string; amount: string }) =>
        `Samen komt er hetzelfde uit als in versie ${f.version}. Er veranderde wel iets in een maand.`,
    },
    changed: (version: string) =>
      `Sinds versie ${version} is er iets veranderd. Wil je een nieuwe versie? ` +
      `Druk op “Bewaar en reken het jaar na”. Versie ${version} blijft staan.`,
    exact: 'Controlegetal',
    exactWhy: 'Met dit getal kun je laten zien dat er niets aan deze versie is veranderd.',
  },
  ask: 'Dit is uitleg. De gemeente beslist. Vraag het je consulent.',
  refusals: {
    'no-member-here': 'Je bent hier geen lid.',
    'year-too-early': 'Over jaren voor 2015 rekenen we niets uit.',
    'year-not-over': 'Dit jaar is nog niet voorbij. Na het jaar krijg je een aanslag.',
    'year-changed':
      'Er kwam intussen een nieuwe versie van dit jaar bij. Kijk hieronder wat er staat. ' +
      'Klopt jouw aanslag nog steeds? Druk dan opnieuw.',
    'tax-above-profit': 'De belasting is meer dan de winst. Kijk je aanslag na.',
  },
}
