import { withStop } from '../sentence.ts'
/** Somebody who left is a member again. */
export const resumingMembership = {
  title: (name: string) => `Maak ${name} weer lid`,
  lead:
    'Het lidmaatschap gaat vandaag weer in. ' +
    'Schreef je vandaag pas uit, en loopt de onderneming weer verder? Dan is er geen dag tussen.',
  lost: 'Dit komt niet terug',
  lostWhat: (name: string) =>
    `Reserveringen, gesprekken, hulp en sleutels van ${name} die stopten, blijven gestopt. Maak ze opnieuw. ` +
    `Ook wat ${name} deelde met een coach of met de gemeente, is gestopt, ook de overzichten. Dat ` +
    `deelt ${name} zelf opnieuw. ` +
    `${name} krijgt een mail dat het lidmaatschap weer ingaat. Heeft ${name} geen e-mailadres? Dan staat bij Te doen ` +
    'dat je het vertelt.',
  asked: 'Loopt de onderneming weer verder?',
  goesOn: ({ names }: { names: readonly string[] }) =>
    names.length === 1
      ? `Loopt ${names[0]} weer verder?`
      : `Lopen ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)} weer verder?`,
  goesOnHint: 'Zonder onderneming kan een lid geen facturen maken.',
  yes: 'Ja',
  no: 'Nee',
  nothing: (name: string) => `${name} had geen onderneming die verder kan. Zet er daarna een bij.`,
  tell: {
    title: (name: string) => `Vertel ${name} dat het lidmaatschap weer ingaat`,
    say: 'Zeg: je bent weer lid. Hoorde je dat je lidmaatschap stopte? Dat geldt niet meer.',
    detail: 'Weer lid',
  },
  mail: {
    subject: (f: { cooperative: string }) => `Je bent weer lid van ${f.cooperative}`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    said: (f: { cooperative: string }) =>
      `Je bent weer lid van ${withStop(f.cooperative)} ` +
      'Kreeg je een mail dat je lidmaatschap stopte? Die geldt niet meer.',
    lost:
      'Wat toen stopte, komt niet vanzelf terug: reserveringen, gesprekken, hulp en sleutels van een webwinkel. Ook ' +
      'wat je deelde met een coach of de gemeente is gestopt. Deel het opnieuw als je dat wilt.',
    wrong: 'Klopt dit niet? Bel of mail ons dan meteen.',
    button: 'Ga naar je eerste pagina',
  },
  done: {
    goesOn: (name: string) => `${name} is weer lid, en werkt weer in de onderneming.`,
    without: (name: string) => `${name} is weer lid. Zonder onderneming kan een lid geen facturen maken.`,
    next: 'Zet er een onderneming bij',
  },
}
