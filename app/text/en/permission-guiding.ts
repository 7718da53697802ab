/** What letters of the municipality say a member may do: taken along from the application, or taken over by a coach. */
export const permissionGuiding = {
  guiding: {
    title: (f: { name: string }) => `The permission of ${f.name}`,
    lead: (f: { name: string }) =>
      `This came along from the application, or a coach took it over from a letter. ${f.name} reads it too, and sees ` +
      'that you looked here.',
    own: 'Did a letter come along from your application, or did a coach take it over? Then your coach reads it too.',
    none: 'No letter of the municipality is kept here.',
    others: (f: { name: string }) =>
      `Did ${f.name} or the municipality write down a permission? You only read it when ${f.name} shares it.`,
    newLetter: 'Take over a new letter',
    newLead: (f: { name: string }) =>
      `Take over what the letter of the municipality says. ${f.name} reads it too. We keep the letter with it.`,
    letterDay: 'Day of the letter',
    municipality: 'Municipality',
    unknownEnd: 'Until when is not known yet',
    unknownEndHow: 'As long as the last day is not there, this permission counts nowhere.',
    addEnd: 'Write down until when',
    addEndLead:
      'Look in the letter of the municipality from when until when the permission holds. The letter stays.',
    /** Why the letter as it was gives way to the whole permission. */
    wasMissing: 'The last day was not there yet',
    block: 'Permission of the municipality',
    blockUntil: (f: { day: string }) => `Holds until ${f.day}, that day included.`,
    blockUnknown: 'The letter is here. Until when the permission holds is not written down yet.',
    see: 'See the permission and the letter',
  },
}
