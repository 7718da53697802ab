/** What somebody must do: one list over all domains. */
export const toDo = {
  title: 'Te doen',
  lead: 'Dit is wat jij moet doen, het eerste bovenaan. Doe je het, dan gaat het van de lijst.',
  nothing: 'Je hoeft nu niets te doen.',
  all: 'Alles wat je moet doen',
  back: 'Terug naar het begin',
  counted: (f: { count: number; title: string }) => (f.count === 0 ? f.title : `(${f.count}) ${f.title}`),
}
