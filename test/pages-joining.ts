import type { Role } from '../app/platform/actor.ts'
import { coop } from './pages-asking.ts'
import type { addressesOfJoining } from './pages-addresses-joining.ts'

/** Pages of joining: the public form, the page of who applies, and those of who guides, decides and votes. */
export function ofJoining(
  at: Awaited<ReturnType<typeof addressesOfJoining>>,
): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['aanmelden', undefined, `${coop}/aanmelden`],
    ['aanmelden-eigen', undefined, at.own],
    ['coach-aanmeldingen', 'coach', `${coop}/aanmeldingen`],
    ['coach-aanmelding-opschrijven', 'coach', `${coop}/aanmeldingen/nieuw`],
    ['coach-aanmelding', 'coach', at.waiting],
    ['coach-aanmelding-stap', 'coach', at.waiting && `${at.waiting}/stap/permission-granted`],
    ['coach-aanmelding-rechtzetten', 'coach', at.right],
    ['coach-aanmelding-stemming', 'coach', at.voting],
    ['aanmelden-gegevens', undefined, at.own && `${at.own}/gegevens`],
    ['aanmelden-intrekken', undefined, at.own && `${at.own}/stoppen`],
    ['coach-aanmelding-gegevens', 'coach', at.waiting && `${at.waiting}/gegevens`],
    ['coach-aanmelding-papier', 'coach', at.voting && `${at.voting}/papier`],
    ['coach-aanmelding-klaar', 'coach', at.refused],
    ['coach-aanmelding-bewaren', 'coach', at.refused && `${at.refused}/bewaren`],
    ['bestuur-aanmeldingen', 'board', `${coop}/aanmeldingen`],
    ['bestuur-lid-worden', 'board', `${coop}/aanmeldingen/afspraken`],
    ['bestuur-papier-nakijken', 'board', at.ballot && `${at.ballot}/papier`],
    ['lid-stemmen', 'member', at.ballot],
  ]
}
