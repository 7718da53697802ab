import { withStop } from '../sentence.ts'

const oneOf = new Intl.ListFormat('nl', { type: 'disjunction' })

/** That a member stops, written down by another: somebody looks along, and the member is told. */
export const leavingSecond = {
  see: {
    title: (f: { name: string; day: string }) => `Klopt het dat ${f.name} stopt op ${f.day}?`,
    lead: (f: { name: string }) =>
      `Twee mensen kijken ernaar voor ${f.name} geen lid meer is. Jij bent de tweede.`,
    back: (f: { name: string }) => `Terug naar ${f.name}`,
    by: 'Opgeschreven door',
    at: 'Opgeschreven op',
    how: 'Hoe het is verteld',
    lastDay: 'De laatste dag als lid',
    ask: (f: { name: string; by: string }) =>
      `Weet je het niet zeker? Vraag het eerst aan ${f.name} of aan ${f.by}. ` +
      'Klopt het niet? Dan nemen de administratie of de coach het terug.',
    after: (f: { name: string }) => `Zeg je ja? Dan kan de administratie ${f.name} na die dag uitschrijven.`,
    yes: 'Ja, dit klopt',
    over: 'Hier hoeft niemand meer naar te kijken.',
    task: (f: { name: string; day: string }) => `Klopt het dat ${f.name} stopt op ${f.day}?`,
    taskDetail: 'Een ander schreef het op. Jij bent de tweede die kijkt.',
    done: 'Opgeschreven: je zei dat dit klopt.',
    seen: (f: { name: string; day: string }) => `${f.name} zei dat dit klopt, op ${f.day}.`,
  },
  /** Who may not end it alone. */
  waits: {
    title: 'Twee mensen schrijven samen uit',
    wroteIt: (f: { name: string }) =>
      `Jij schreef op dat ${f.name} stopt. Daarom kun jij ${f.name} niet alleen uitschrijven.`,
    who: (f: { names: string[] }) =>
      `Laat iemand anders zeggen dat het klopt: ${oneOf.format(f.names)}. ` +
      'Die leest het bij Te doen. Daarna kun jij uitschrijven. ' +
      'Een ander van de administratie kan ook meteen uitschrijven.',
    nobody:
      'Er is nu niemand anders die dat kan zeggen. Het bestuur kan iemand een taak geven (bij Wie doet wat).',
  },
  tell: {
    title: (f: { name: string }) => `Vertel ${f.name} dat is opgeschreven: je stopt als lid`,
    detail: (f: { day: string }) => `De laatste dag is ${f.day}`,
    noAddress: (f: { name: string }) => `${f.name} heeft geen e-mailadres.`,
    mailFailed: (f: { name: string }) => `De mail aan ${f.name} kwam niet aan.`,
    say: (f: { day: string; by: string }) =>
      `Zeg: ${f.by} schreef op dat je stopt. Je laatste dag is ${f.day}. Klopt dat? Wil je toch blijven? ` +
      'Dan nemen we het terug. Dat kan tot je bent uitgeschreven.',
    call: (phone: string) => `Bel ${phone}`,
    did: 'Ik heb het verteld',
    done: (f: { name: string }) => `Opgeschreven: je vertelde het aan ${f.name}.`,
  },
  /** Another took it back. */
  takenBack: {
    subject: (f: { cooperative: string }) => `Je blijft lid van ${f.cooperative}`,
    said: (f: { by: string; at: string; day: string }) =>
      `Er stond opgeschreven dat je stopt. Je laatste dag was dan ${f.day}. ${f.by} nam dat terug op ${f.at}.`,
    stays: 'Je blijft lid. Er verandert niets.',
    wrong: 'Wil je toch stoppen? Zeg het dan zelf op de pagina hierboven. Of bel of mail ons.',
    button: 'Bekijk het',
  },
  mail: {
    subject: (f: { cooperative: string }) => `Er is opgeschreven dat je stopt bij ${f.cooperative}`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    said: (f: { by: string; at: string; cooperative: string; day: string }) =>
      `${f.by} schreef op ${f.at} op dat je stopt als lid van ${withStop(f.cooperative)} Je laatste dag is ${f.day}.`,
    how: {
      spoken: 'Erbij staat: je zei het in een gesprek.',
      phone: 'Erbij staat: je zei het aan de telefoon.',
      paper: 'Erbij staat: je schreef het op papier.',
      mail: 'Erbij staat: je schreef het in een mail of bericht.',
      unsaid: 'Erbij staat: je zei het niet zelf.',
    },
    wrong:
      'Klopt dit niet, of wil je toch blijven? Kies dan “Toch niet stoppen” op de pagina hieronder. ' +
      'Of bel of mail ons.',
    until: 'Dat kan tot je bent uitgeschreven. Tot en met je laatste dag blijft alles werken.',
    button: 'Bekijk het, of neem het terug',
  },
}
