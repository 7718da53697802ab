/** A signed paper at which a second person looks: a part of `contracts`. */
export const contractSecond = {
  title: 'Staan beide handtekeningen erop?',
  look: 'Leg de scan naast de tekst. Is het dit papier, van dit lid, met alle bladzijden en beide handtekeningen?',
  lookAtPaper:
    'Er is geen scan. Pak het papier erbij. Is het van dit lid, en staan beide handtekeningen erop?',
  both: 'Beide handtekeningen staan erop',
  waits: (f: { by: string }) =>
    `${f.by} bewaarde dit papier. Iemand anders van het bestuur of de administratie kijkt nog of beide ` +
    'handtekeningen erop staan. Daarna is het rond.',
  somebody: 'Iemand',
  wrong: 'Nee, dit klopt niet',
  wrongHow:
    'Het papier gaat hier dan weg, met de scan als die er is. Wat blijft: dat het hier lag, wie dit zei, en waarom.',
  foundLater: 'Dit papier klopt toch niet',
  foundLaterLead:
    'Het papier gaat hier dan weg, met de scan als die er is, en het telt hier niet meer als getekend. ' +
    'Wat jullie op papier tekenden, blijft gelden.',
  why: 'Wat klopt er niet?',
  whyHint: 'Het lid en wie het papier bewaarde, lezen dit.',
  takeAway: 'Haal het papier weg',
  wrongTitle: 'Het papier klopte niet',
  wrongLead: (f: { day: string }) => `Op ${f.day} is het weggehaald:`,
  wrongThen: 'Teken opnieuw, of laat de goede scan toevoegen.',
  wrongThenMember: 'Het lid tekent opnieuw, of iemand voegt de goede scan toe.',
}
