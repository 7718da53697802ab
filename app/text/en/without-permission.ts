import type { withoutPermission as nl } from '../nl/without-permission.ts'

/** Who works beside a benefit while no permission for it is written down, and how that is mended. */
export const withoutPermission: typeof nl = {
  title: 'Permission of the municipality',
  works: (f) => `${f.name} works since ${f.day}; permission not written down`,
  step: {
    member: (f) =>
      `Help ${f.name} to copy the letter of the municipality, at Benefit. No letter? Ask for one together.`,
    'case-manager': (f) => `The case manager can write down the permission of ${f.name}. Ask for it.`,
    consent: (f) =>
      `${f.name} does not share the permission with the case manager yet. That is the first step. Help with it.`,
  },
  own: (f) => `You work since ${f.day}; your permission is not here yet`,
  ownStep: {
    member: 'Do you have a letter of the municipality? Copy it. No letter? Ask your municipality for one.',
    'case-manager': 'Ask your case manager to write the permission down.',
    consent: 'Share your permission with your case manager. Then they can write it down.',
  },
}
