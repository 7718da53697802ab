/** Wat een coach alleen voor zichzelf opschreef, als die stopt als coach. */
export const coachNotes = {
  title: (f: { name: string; count: number }) =>
    f.count === 1
      ? `1 aantekening is alleen voor ${f.name}`
      : `${f.count} aantekeningen zijn alleen voor ${f.name}`,
  until: (f: { name: string; day: string }) =>
    `${f.name} kan ze tot en met ${f.day} nog lezen en met het lid delen. Daarna wissen we wat niet is gedeeld.`,
  again: 'Geef je de taak in die tijd terug? Dan staan ze er weer.',
  mailed: (f: { name: string }) => `${f.name} krijgt een mail dat de taak stopt.`,
  tell: (f: { name: string }) => `${f.name} heeft geen e-mailadres. Vertel zelf dat de taak stopt.`,
  mail: {
    subject: (f: { cooperative: string }) => `Je bent geen coach meer bij ${f.cooperative}`,
    body: (f: { name: string; cooperative: string; notes: string; reach: readonly string[] }) =>
      `Beste ${f.name},\n\n` +
      `Je taak als coach bij ${f.cooperative} is gestopt. Je ziet niet meer wat een coach ziet. ` +
      `Wat je met leden deelde, blijft bij hen staan.\n\n` +
      f.notes +
      `Klopt dit niet? Bel of mail ons.\n` +
      f.reach.map((way) => `${way}\n`).join('') +
      `\nGroet,\n${f.cooperative}\n`,
    notes: (f: { count: number; day: string; url: string }) =>
      `${f.count === 1 ? 'Je hebt 1 aantekening' : `Je hebt ${f.count} aantekeningen`} alleen voor jezelf. ` +
      `Tot en met ${f.day} kun je die lezen, en delen met het lid. Daarna wissen we wat je niet deelde:` +
      `\n\n${f.url}\n\n`,
  },
  old: {
    title: 'Wat je alleen voor jezelf opschreef',
    lead: (f: { day: string }) =>
      `Je bent geen coach meer. Tot en met ${f.day} lees je dit nog, en kun je het met het lid delen. Daarna ` +
      'wissen we wat je niet deelde.',
    none:
      'Hier staat niets. Twee weken nadat je stopte als coach, is gewist wat je niet deelde. ' +
      'Ben je nu coach? Kijk dan bij het plan van het lid.',
    about: (f: { name: string }) => `Over ${f.name}`,
    wrote: (f: { moment: string }) => `Jij, ${f.moment}`,
    gone: (f: { name: string }) => `${f.name} is geen lid meer. Delen kan niet meer.`,
    back: 'Terug naar je aantekeningen',
    way: 'Lees wat je alleen voor jezelf opschreef',
  },
}
