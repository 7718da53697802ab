import type { withoutPermission as nl } from '../nl/without-permission.ts'

/** Who works beside a benefit while no permission for it is written down, and how that is mended. */
export const withoutPermission: typeof nl = {
  title: 'Permission of the municipality',
  about: {
    none: (f) => `${f.name}: permission not written down yet`,
    stopped: (f) =>
      `The permission of ${f.name} held up to and including ${f.day}. There is work of after that in the books.`,
    begins: (f) => `The permission of ${f.name} begins on ${f.day}`,
  },
  step: {
    none: {
      member: (f) =>
        `Help ${f.name} to copy the letter of the municipality, at Benefit. No letter? Ask for one together.`,
      'case-manager': (f) => `The case manager can write down the permission of ${f.name}. Ask for it.`,
      consent: (f) =>
        `${f.name} does not share the permission with the case manager yet. That is the first step. Help with it.`,
    },
    stopped: {
      member: (f) =>
        `Does ${f.name} have a new letter? Help to copy it, at Benefit. No letter? Ask for one together.`,
      'case-manager': (f) => `The case manager knows whether ${f.name} gets a new permission. Ask for it.`,
      consent: (f) =>
        `${f.name} does not share the permission with the case manager yet. That is the first step. Help with it.`,
    },
    begins: {
      member: (f) => `About the time before: ask the municipality, together with ${f.name}.`,
      'case-manager': (f) => `About the time before: ask the case manager, together with ${f.name}.`,
      consent: (f) =>
        `About the time before: ${f.name} can ask the case manager, and shares the permission first.`,
    },
  },
  approving: (f) =>
    `No permission of the municipality for ${f.name} is written down for the day of this work. ${f.name} got that ` +
    `warning too. Ask ${f.name} first, or send the invoice back.`,
  own: {
    none: () => 'Your permission is not written down yet',
    stopped: (f) =>
      `Your permission held up to and including ${f.day}. There is work of after that in the books: ${f.numbers}.`,
    begins: (f) => `Your permission begins on ${f.day}`,
  },
  ownStep: {
    none: {
      member: 'Do you have a letter of the municipality? Copy it. No letter? Ask your municipality for one.',
      'case-manager': 'Ask your case manager to write the permission down.',
      consent: 'Share your permission with your case manager. Then they can write it down.',
    },
    stopped: {
      member:
        'Do you have a new letter of the municipality? Copy it. No letter? Ask your municipality for one.',
      'case-manager': 'Ask your case manager how it goes on.',
      consent: 'Share your permission with your case manager. Then you can ask how it goes on.',
    },
    begins: {
      member: 'About the time before: ask your municipality.',
      'case-manager': 'About the time before: ask your case manager.',
      consent: 'About the time before: share your permission with your case manager. Then you can ask.',
    },
  },
}
