import type { memberPhone as dutch } from '../nl/member-phone.ts'

export const memberPhone: typeof dutch = {
  title: (f) => `Phone number of ${f.name}`,
  lead: 'On it the coach and the administration call. Other members and the board do not see it.',
  field: 'Phone number',
  hint: 'Leave it empty to take the number away.',
  none: 'Not known yet',
  fillIn: 'Fill in the number',
  change: 'Change the phone number',
  carried: (f) => `The phone number ${f.phone} goes along to the page of the member.`,
}
