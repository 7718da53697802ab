/** What letters of the municipality say a member may do: taken along from the application, or taken over by a coach. */
export const permissionGuiding = {
  guiding: {
    title: (f: { name: string }) => `De toestemming van ${f.name}`,
    lead: (f: { name: string }) =>
      `Dit kwam mee uit de aanmelding, of een coach schreef het over uit een brief. ${f.name} leest het ook, en ziet ` +
      'dat jij hier keek.',
    own: 'Kwam een brief mee uit je aanmelding, of schreef een coach hem over? Dan leest je coach die ook.',
    none: 'Er is hier geen brief van de gemeente bewaard.',
    others: (f: { name: string }) =>
      `Schreef ${f.name} of de gemeente zelf een toestemming op? Die lees je alleen als ${f.name} haar met je deelt.`,
    newLetter: 'Schrijf een nieuwe brief over',
    newLead: (f: { name: string }) =>
      `Neem over wat in de brief van de gemeente staat. ${f.name} leest het ook. De brief bewaren we erbij.`,
    letterDay: 'Dag van de brief',
    municipality: 'Gemeente',
    unknownEnd: 'Tot wanneer weten we nog niet',
    unknownEndHow: 'Zolang de laatste dag er niet bij staat, telt deze toestemming nergens mee.',
    addEnd: 'Schrijf op tot wanneer',
    addEndLead:
      'Kijk in de brief van de gemeente van wanneer tot wanneer de toestemming geldt. De brief blijft erbij.',
    /** Why the letter as it was gives way to the whole permission. */
    wasMissing: 'De laatste dag stond er nog niet bij',
    block: 'Toestemming van de gemeente',
    blockUntil: (f: { day: string }) => `Geldt tot en met ${f.day}.`,
    blockUnknown: 'De brief is er. Tot wanneer de toestemming geldt, staat er nog niet bij.',
    see: 'Bekijk de toestemming en de brief',
  },
}
