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
    `Ook een mail over het einde kan al weg zijn: vertel ${name} dat het lidmaatschap weer ingaat.`,
  asked: 'Loopt de onderneming weer verder?',
  goesOn: ({ names }: { names: readonly string[] }) =>
    names.length === 1
      ? `Loopt ${names[0]} weer verder?`
      : `Lopen ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)} weer verder?`,
  goesOnHint: 'Zonder onderneming kan een lid geen facturen maken.',
  yes: 'Ja',
  no: 'Nee',
  nothing: (name: string) => `${name} had geen onderneming die verder kan. Zet er daarna een bij.`,
  done: {
    goesOn: (name: string) => `${name} is weer lid, en werkt weer in de onderneming.`,
    without: (name: string) => `${name} is weer lid. Zonder onderneming kan een lid geen facturen maken.`,
    next: 'Zet er een onderneming bij',
  },
}
