import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** A business ends, or somebody stops in it: asked first, told afterwards, and undone. */
export const endingBusiness = {
  sure: {
    endTitle: (name: string) => `Klopt dit? ${name} stopt`,
    stopTitle: (f: { name: string; business: string }) => `Klopt dit? ${f.name} stopt in ${f.business}`,
    endDay: (f: { business: string; day: string }) =>
      `De laatste dag van ${f.business} was ${f.day}. Daarna kan niemand er nog een factuur of offerte voor maken.`,
    stopDay: (f: { name: string; business: string; day: string }) =>
      `De laatste dag van ${f.name} in ${f.business} was ${f.day}. ` +
      `Daarna kan ${f.name} er geen factuur of offerte meer voor maken.`,
    forAll: (f: { names: string }) => `Dit geldt voor iedereen die erin werkt: ${f.names}.`,
    others: (f: { names: string }) => `De anderen gaan door: ${f.names}.`,
    first: 'Doe dit eerst',
    firstWhy: 'Als je nu doorgaat, kan dit niet meer.',
    byItself: 'Dit stopt vanzelf',
    nothingByItself: 'Er loopt verder niets dat moet stoppen.',
    kinds: {
      'quotes-unbilled': (f: { count: number; amount: string }) =>
        f.count === 1
          ? `Een klant zei ja tegen 1 offerte die nog niet helemaal op een factuur staat: ${f.amount}. ` +
            'Is het werk gedaan? Maak dan eerst de factuur.'
          : `Klanten zeiden ja tegen ${f.count} offertes die nog niet helemaal op een factuur staan: ${f.amount}. ` +
            'Is het werk gedaan? Maak dan eerst de facturen.',
      'shop-requests': (f: { count: number; amount: string }) =>
        f.count === 1
          ? '1 vraag uit de etalage wacht nog op antwoord.'
          : `${f.count} vragen uit de etalage wachten nog op antwoord.`,
      recurring: (f: { count: number; amount: string }) =>
        f.count === 1
          ? '1 vaste factuur: er komt geen nieuwe meer.'
          : `${f.count} vaste facturen: er komen geen nieuwe meer.`,
      'shop-page': (f: { count: number; amount: string }) =>
        f.count === 1
          ? 'De bladzijde in de etalage gaat weg.'
          : `De ${f.count} bladzijden in de etalage gaan weg.`,
      'shop-keys': (f: { count: number; amount: string }) =>
        f.count === 1
          ? '1 sleutel van een webwinkel: er komen geen bestellingen meer mee binnen.'
          : `${f.count} sleutels van webwinkels: er komen geen bestellingen meer mee binnen.`,
    },
    open: (f: { count: number; amount: string }) =>
      f.count === 1
        ? `1 factuur is nog niet betaald: ${f.amount}. Betaalt de klant later, dan wordt dat verdeeld zoals altijd.`
        : `${f.count} facturen zijn nog niet betaald: ${f.amount}. ` +
          'Betalen klanten later, dan wordt dat verdeeld zoals altijd.',
    stays: 'Wat in het potje zit, blijft in het potje.',
    mail: (f: { names: string }) => `Er gaat een mail naar: ${f.names}.`,
    call: (f: { names: string }) =>
      `Zonder e-mailadres: ${f.names}. Bel, en vertel het. Dat staat straks ook bij wat je moet doen.`,
    mistake: 'Was het een vergissing? Op de bladzijde van het lid kun je dit terugdraaien.',
    endYes: (name: string) => `Ja, ${name} stopt`,
    stopYes: (name: string) => `Ja, ${name} stopt hier`,
    change: 'Nee, verander de dag',
  },
  done: 'Opgeschreven. Was het een vergissing? Kies dan bij de onderneming: Toch niet.',
  undo: {
    link: (name: string) => `Toch niet: ${name} gaat door`,
    title: (name: string) => `Toch niet? ${name} gaat door`,
    nothing: 'Er is niets terug te draaien.',
    sameDay: (f: { names: string; business: string }) =>
      `Je schreef dit vandaag op. ${f.names} werkt in ${f.business} alsof er niets was.`,
    sameDayAll: (f: { names: string; business: string }) =>
      `Je schreef dit vandaag op. In ${f.business} werken weer, alsof er niets was: ${f.names}.`,
    later: (f: { names: string; business: string; until: string; today: string }) =>
      `${f.names} werkt vanaf ${f.today} weer in ${f.business}. Tot en met ${f.until} werkte ${f.names} er ook. ` +
      'Wat daartussen ligt, telt niet.',
    laterAll: (f: { names: string; business: string; until: string; today: string }) =>
      `In ${f.business} werken vanaf ${f.today} weer: ${f.names}. Tot en met ${f.until} werkten ze er ook. ` +
      'Wat daartussen ligt, telt niet.',
    lost:
      'Niet alles komt vanzelf terug. De bladzijde in de etalage en de sleutels van een webwinkel maakt het lid ' +
      'opnieuw. Vaste facturen staan stil, tot het lid ze weer laat doorgaan.',
    told: 'Wie al hoorde dat het stopte, hoort ook dit: met een mail, of jij belt.',
    save: 'Ja, draai dit terug',
    done: 'Teruggedraaid.',
  },
  onlyEnded:
    'Dit lid werkt nu in geen enkele onderneming. Zonder onderneming kan het lid geen factuur maken.',
  tell: {
    title: (f: { name: string; business: string }) => `Vertel ${f.name} hoe het staat met ${f.business}`,
    noAddress: (name: string) => `${name} heeft geen e-mailadres.`,
    mailFailed: (name: string) => `De mail aan ${name} kwam niet aan.`,
    sayEnded: (f: { business: string; day: string }) =>
      `Zeg: ${f.business} is gestopt. De laatste dag was ${f.day}. Klopt er iets niet? Zeg het dan meteen.`,
    sayStopped: (f: { business: string; day: string }) =>
      `Zeg: je werkte in ${f.business} tot en met ${f.day}. Klopt er iets niet? Zeg het dan meteen.`,
    sayGoesOn: (f: { business: string }) =>
      `Zeg: we schreven op dat je stopte in ${f.business}. Dat is teruggedraaid. Je kunt er weer facturen voor maken.`,
    detailEnded: (f: { day: string }) => `Gestopt na ${f.day}`,
    detailGoesOn: 'Gaat toch door',
    done: (name: string) => `Opgeschreven: je vertelde het aan ${name}.`,
  },
  mail: {
    subjectEnded: (f: { business: string }) => `${f.business} is gestopt`,
    subjectStopped: (f: { business: string }) => `Je werkt niet meer in ${f.business}`,
    subjectGoesOn: (f: { business: string }) => `Je werkt weer in ${f.business}`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    ended: (f: { business: string; day: string }) =>
      `${f.business} is gestopt. De laatste dag was ${f.day}. Je kunt er geen factuur of offerte meer voor maken.`,
    stopped: (f: { business: string; day: string }) =>
      `Je werkte in ${f.business} tot en met ${f.day}. Je kunt er geen factuur of offerte meer voor maken.`,
    wrong: 'Klopt dit niet? Bel of mail ons dan meteen. Het kan worden teruggezet.',
    money: 'Betaalt een klant later nog een factuur van je? Dan wordt dat verdeeld zoals altijd.',
    goesOn: (f: { business: string }) =>
      `We schreven op dat je stopte in ${f.business}. Dat is teruggedraaid: je werkt er alsof er niets was.`,
    goesOnFrom: (f: { business: string; day: string }) => `Vanaf ${f.day} werk je weer in ${f.business}.`,
    lost:
      'Een bladzijde in de etalage en sleutels van een webwinkel maak je opnieuw. Vaste facturen staan stil, ' +
      'tot je ze weer laat doorgaan.',
    button: 'Ga naar je eerste bladzijde',
  },
}

/** Why somebody does not stop or begin in a business, or nothing is undone. */
export const workRefusals = {
  'last-in-business': 'Niemand anders werkt in deze onderneming. Kies: de onderneming stopt.',
  'work-not-ended': 'Dit lid werkt al in deze onderneming. Er is niets terug te draaien.',
  'worked-there-then': (f: RefusalFacts['worked-there-then']) =>
    `Dit lid werkte al in deze onderneming, tot en met ${f.day}. Kies een latere dag.`,
  'before-business': (f: RefusalFacts['before-business']) =>
    `Deze onderneming begon op ${f.day}. Kies die dag of later.`,
  'not-working-there': 'Dit lid werkt niet (meer) in deze onderneming.',
  'stop-before-start': (f: RefusalFacts['stop-before-start']) =>
    `De laatste dag ligt voor de eerste dag (${f.day}).`,
  'business-ended': (f: RefusalFacts['business-ended']) => `Deze onderneming is gestopt op ${f.day}.`,
  'works-there-already': 'Dit lid werkt al in deze onderneming.',
  'before-member': (f: RefusalFacts['before-member']) =>
    `Dit lid is lid sinds ${f.day}. Kies die dag of later.`,
  'member-left': (f: RefusalFacts['member-left']) =>
    `Dit lid is uitgeschreven op ${f.day}. Maak het eerst weer lid.`,
}
