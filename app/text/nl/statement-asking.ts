/** What a member reads before they confirm: where it goes, why something went off a share, several months at once. */
export const statementAsking = {
  where: {
    title: 'Hier gaat het heen',
    portal: (f: { municipality: string; names: string }) =>
      `Naar ${f.municipality}. ${f.names} leest het hier in Gilde, omdat jij het deelt.`,
    nobodyYet: (f: { municipality: string }) =>
      `Naar ${f.municipality}, hier in Gilde. Nog niemand leest het: jij kiest met wie je het deelt.`,
    nobodyThere: (f: { municipality: string }) =>
      `Bij ${f.municipality} leest nu niemand in Gilde. We sturen het niet ergens anders heen. ` +
      `Vraag de administratie hoe het bij de gemeente komt.`,
    mail: (f: { municipality: string; email: string }) =>
      `Naar ${f.municipality}, met de mail naar ${f.email}.`,
    print: (f: { municipality: string; address: string }) =>
      `Naar ${f.municipality}, met de post naar ${f.address}.`,
    kept: 'Dit bewaren we bij je overzicht. Na “Klopt” gaat het nergens anders heen.',
    recalledTitle: 'Je overzicht is niet verstuurd',
    recalled: (f: { version: number; municipality: string }) =>
      `${f.municipality} krijgt overzichten nu op een andere manier. Versie ${f.version} ging daarom niet weg. ` +
      `Lees waar het nu heen gaat, en druk weer op “Klopt”.`,
  },
  takenOff: {
    'credit-note': (f: { number: string; of: string }) =>
      `Dit ging terug door creditfactuur ${f.number}, bij factuur ${f.of}.`,
    'payment-back': (f: { of: string }) => `Dit ging terug omdat de betaling van factuur ${f.of} terugging.`,
    'written-off': (f: { of: string }) =>
      `Dit ging terug omdat de klant factuur ${f.of} niet betaalt. Daar kun jij niets aan doen.`,
    cost: (f: { supplier: string; description: string; of: string }) =>
      f.of === ''
        ? `Dit ging eraf voor kosten die later kwamen: ${f.supplier}, ${f.description}.`
        : `Dit ging eraf voor kosten die later kwamen: ${f.supplier}, ${f.description}, bij factuur ${f.of}.`,
  },
  together: {
    label: 'Maanden die op je wachten',
    lead: (f: { count: number }) =>
      `Er wachten ${f.count} maanden. Lees per maand wat er anders is. Zet een vinkje als het klopt.`,
    wholeNoHours: (f: { net: string; paidOut: string }) =>
      `Inkomsten ${f.net}, uitbetaald ${f.paidOut}. Je schreef geen uren op.`,
    whole: (f: { net: string; paidOut: string; hours: string }) =>
      `Inkomsten ${f.net}, uitbetaald ${f.paidOut}, gewerkt ${f.hours}.`,
    more: (f: { count: number }) =>
      f.count === 1 ? 'Verder veranderde nog 1 regel' : `Verder veranderden nog ${f.count} regels`,
    elsewhere: 'De cijfers zijn hetzelfde. Het gaat alleen ergens anders heen dan eerst.',
    read: (f: { month: string }) => `Lees alles van ${f.month}`,
    right: (f: { month: string }) => `${f.month} klopt`,
    alone: (f: { month: string }) => `Klopt ${f.month} niet, of wil je iets zeggen?`,
    confirm: 'Bevestig wat klopt',
    nothingTicked: 'Zet eerst een vinkje bij elke maand die klopt.',
    wrong: (f: { month: string; sentence: string }) => `${f.month}: ${f.sentence}`,
    confirmed: (f: { count: number }) =>
      f.count === 1 ? 'Je hebt 1 maand bevestigd.' : `Je hebt ${f.count} maanden bevestigd.`,
  },
}
