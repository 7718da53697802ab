/** Wat een coöperatie die net begint moet doen voor de eerste factuur weg kan. */
export const firstWeek = {
  details: {
    title: 'Vul de gegevens van de coöperatie in',
    detail: (f: { missing: string }) => `Nodig voor de eerste factuur: ${f.missing}`,
  },
  secondPerson: {
    title: 'Vraag een tweede mens erbij',
    detail: 'Alleen kun je geen rekening, regeling of eigen factuur goedkeuren. Geef iemand een taak.',
    waits: (name: string) => `Laat ${name} bevestigen`,
    waitsDetail: (name: string) =>
      `Jij gaf ${name} toegang. Tot een ander navraagt of het adres klopt, telt een ja van ${name} niet als tweede.`,
  },
  bankAccount: {
    title: 'Zet de bankrekening van de coöperatie erbij',
    detail: 'Dan kun je afschriften inlezen, en daarna de rekening op de factuur zetten.',
  },
  printedAccount: {
    title: 'Zet een rekening op de factuur',
    detail: 'Klanten moeten weten waar ze betalen. Jij vraagt het aan, een ander zegt ja.',
  },
  scheme: {
    begin: 'Begin een regeling',
    beginDetail: 'Zonder regeling kan er geen geld worden verdeeld. Je begint met een voorbeeld.',
    finish: (f: { name: string }) => `Maak ${f.name} af`,
    finishDetail: 'Er zijn nog getallen open. Daarna beslist een ander van het bestuur.',
    second: 'Vraag nog iemand in het bestuur',
    secondDetail: (f: { name: string }) =>
      `${f.name} is klaar. Een ander dan wie het schreef beslist erover.`,
  },
  member: {
    title: 'Schrijf het eerste lid in',
    detail: 'Heb je een lijst met leden? Die kun je ook in één keer inlezen.',
  },
}
