/** On which number a member is called, by who keeps the register. */
import { z } from 'zod'
import { TextField } from '../../../ui/index.ts'
import { optionalPhone } from '../../../web/phone-field.ts'
import { keepPhone } from '../keep-phone.ts'
import { wholeMemberInPath, type WholeMember } from './loading.ts'
import { memberForm } from './member-forms.tsx'

export const phonePage = memberForm((whole: WholeMember) => whole.member, {
  schema: z.object({ phone: optionalPhone() }),
  load: wholeMemberInPath,
  title: (visit, { member }) => visit.text.memberPhone.title({ name: member.firstName }),
  lead: (visit) => visit.text.memberPhone.lead,
  initial: ({ phone }) => ({ phone: phone ?? '' }),
  fields: ({ visit, typed, wrong }) => (
    <TextField
      name="phone"
      label={visit.text.memberPhone.field}
      hint={visit.text.memberPhone.hint}
      type="tel"
      value={typed['phone']}
      error={wrong('phone')}
      autocomplete="off"
      width="medium"
      optional
    />
  ),
  save: (visit, { phone }, commandId, { member }) =>
    visit.perform(keepPhone, visit.actor, { memberId: member.id, phone }, commandId),
})
