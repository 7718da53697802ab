import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** The register comes to say another first day of a member: asked first, and told to the member. */
export const firstDay = {
  sure: {
    title: (f: { name: string; is: string }) => `Klopt dit? ${f.name} is lid sinds ${f.is}`,
    was: (f: { was: string }) => `Nu staat er: lid sinds ${f.was}. Dat blijft te lezen.`,
    later: (f: { from: string; until: string }) =>
      `Van ${f.from} tot en met ${f.until} was dit lid dan geen lid. Over die tijd komt er geen overzicht ` +
      'voor de gemeente.',
    earlier: (f: { from: string; until: string }) =>
      `Van ${f.from} tot en met ${f.until} was dit lid dan al lid. Over die tijd kan er nog een overzicht ` +
      'voor de gemeente komen.',
    business: (f: { name: string; is: string }) =>
      `${f.name} begon op dezelfde dag, en begint dan ook op ${f.is}.`,
    mail: (name: string) => `${name} krijgt hierover een mail.`,
    call: (name: string) =>
      `${name} heeft geen e-mailadres. Bel ${name}. Dat staat straks ook bij wat je moet doen.`,
    yes: 'Ja, dit klopt',
    change: 'Nee, verander de dag',
  },
  tell: {
    title: (name: string) => `Vertel ${name} sinds wanneer het lidmaatschap geldt`,
    noAddress: (name: string) => `${name} heeft geen e-mailadres.`,
    mailFailed: (name: string) => `De mail aan ${name} kwam niet aan.`,
    say: (f: { was: string; is: string }) =>
      `Zeg: in het ledenregister staat nu dat je lid bent sinds ${f.is}. Eerst stond er ${f.was}. ` +
      `Klopt er iets niet? ` +
      'Zeg het dan meteen.',
    detail: (f: { is: string }) => `Lid sinds ${f.is}`,
    done: (name: string) => `Opgeschreven: je vertelde het aan ${name}.`,
  },
  own: (f: { was: string; is: string; on: string }) =>
    `Op ${f.on} is in het ledenregister gewijzigd sinds wanneer je lid bent. Nu staat er ${f.is}, ` +
    `eerst stond er ${f.was}. ` +
    'Klopt dit niet? Zeg het tegen de administratie.',
  ownTitle: 'Sinds wanneer je lid bent',
  mail: {
    subject: (f: { cooperative: string }) => `Sinds wanneer je lid bent van ${f.cooperative}`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    said: (f: { was: string; is: string }) =>
      `In het ledenregister staat nu dat je lid bent sinds ${f.is}. Eerst stond er ${f.was}.`,
    wrong: 'Klopt dit niet? Bel of mail ons dan meteen. Het kan worden teruggezet.',
    button: 'Ga naar je eerste pagina',
  },
}

/** Why the register does not say another first day. */
export const firstDayRefusals = {
  'joined-in-future': 'Deze dag moet nog komen. Iemand is lid vanaf vandaag, of vanaf een dag die al was.',
  'business-before-joined': (f: RefusalFacts['business-before-joined']) =>
    `Dit lid werkt al sinds ${f.day} in een onderneming. Kies die dag of eerder.`,
  'invoice-before-joined': (f: RefusalFacts['invoice-before-joined']) =>
    `Er is al een factuur van dit lid over werk van ${f.day}. Kies die dag of eerder.`,
  'statement-before-joined': (f: RefusalFacts['statement-before-joined']) =>
    `Er is al een overzicht voor de gemeente over de maand tot en met ${f.day}. Kies die dag of eerder.`,
  'contract-before-joined': (f: RefusalFacts['contract-before-joined']) =>
    `Er is al een overeenkomst met dit lid van ${f.day}. Kies die dag of eerder.`,
  'role-before-joined': (f: RefusalFacts['role-before-joined']) =>
    `Dit lid staat al sinds ${f.day} ingeschreven. Kies die dag of eerder.`,
}
