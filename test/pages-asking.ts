import type { Role } from '../app/platform/actor.ts'

/** The demo co-op. */
export const coop = '/allemansgilde'

/** Pages of asking out of a pot and of journeys, for `pages.ts`. */
export function ofAsking(at: {
  readonly memberRequest: string | undefined
}): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['lid-reizen', 'member', `${coop}/reizen`],
    ['lid-afspraken', 'member', `${coop}/afspraken`],
    ['lid-mijn-rekening', 'member', `${coop}/betalen/mijn-rekening`],
    ['lid-uitbetaling', 'member', `${coop}/betalen/uitbetaling`],
    ['lid-reis-nieuw', 'member', `${coop}/reizen/nieuw`],
    ['beheer-reizen', 'administrator', `${coop}/reizen`],
    ['beheer-potje-vragen', 'administrator', `${coop}/potjes/vragen`],
    ['beheer-potje-vraag-nieuw', 'administrator', `${coop}/potjes/vragen/nieuw`],
    ['beheer-potje-vraag', 'administrator', at.memberRequest],
  ]
}

/** What a coach reads of members, for `pages.ts`. */
export function ofCoach(at: {
  readonly shared: string | undefined
  readonly sharedStatement: string | undefined
}): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['coach-begin', 'coach', coop],
    ['coach-gedeeld', 'coach', at.shared],
    ['coach-toestemming', 'coach', at.shared?.replace('gedeeld', 'toestemming')],
    ['coach-toestemming-nieuw', 'coach', at.shared?.replace('gedeeld', 'toestemming/nieuw')],
    ['coach-gedeeld-overzicht', 'coach', at.sharedStatement],
  ]
}
