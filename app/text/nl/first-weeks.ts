/** De eerste weken van een nieuw lid: wat er daarna komt, en het idee van de aanmelding. */
export const firstWeeks = {
  title: 'Je eerste weken als lid',
  contract: {
    title: 'Je overeenkomst',
    detail:
      'Wat je samen afspreekt, komt op papier. De administratie maakt het klaar; jij leest en tekent het hier.',
  },
  plan: {
    title: 'Schrijf één doel in je plan',
    detail: 'Klein mag. Je coach leest mee en helpt.',
    detailOfIdea: (f: { idea: string }) =>
      `Bij je aanmelding schreef je: “${f.idea}”. Daar kun je mee beginnen.`,
  },
  talk: {
    title: 'Vraag een eerste gesprek met je coach',
    detail: 'Dan bekijken jullie samen wat je wilt en wat er nodig is.',
  },
  page: {
    title: 'Maak je bladzijde in de etalage',
    detail: 'Zo vinden klanten je. Je kijkt zelf eerst hoe het eruitziet.',
  },
  idea: {
    title: 'Je idee',
    said: (f: { idea: string }) => `Bij je aanmelding schreef je: “${f.idea}”.`,
    take: 'Maak er mijn eerste doel van',
    kept: (f: { weeks: number }) =>
      'Je kunt de woorden eerst veranderen. Doe je niets? ' +
      `Dan verdwijnt dit met je aanmelding, ${f.weeks} weken nadat je lid werd.`,
  },
}
