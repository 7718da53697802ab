import { z } from 'zod'
import { FieldRow, TextField } from '../../../ui/index.ts'
import { optionalEmail, optionalText } from '../../../web/fields.ts'
import { optionalPhone } from '../../../web/phone-field.ts'
import { editContact } from '../edit-contact.ts'
import { readPostcode } from '../registration-numbers.ts'
import { settingsSection } from './section.tsx'

const postcode = optionalText(12).transform((typed, ctx): string => {
  const value = typed === '' ? '' : readPostcode(typed)
  if (value !== undefined) return value
  ctx.addIssue({ code: 'custom', message: 'postcode-wrong' })
  return z.NEVER
})

const schema = z.object({
  street: optionalText(120),
  postcode,
  city: optionalText(80),
  email: optionalEmail(),
  phone: optionalPhone(),
  website: optionalText(200),
  municipality: optionalText(80),
})

type Name = keyof z.output<typeof schema>

/** Address, e-mail, telephone, website, municipality. */
export const contactSection = settingsSection({
  key: 'contact',
  slug: 'adres',
  schema,
  lead: (visit) => visit.text.cooperative.contact.lead,
  label: (visit, field) => visit.text.cooperative.contact[field as Name],
  initial: ({ cooperative }) => ({
    ...cooperative.address,
    email: cooperative.email,
    phone: cooperative.phone,
    website: cooperative.website,
    municipality: cooperative.municipality,
  }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.cooperative.contact
    const field = (name: Name) => ({
      name,
      label: words[name],
      value: typed[name],
      error: wrong(name),
      optional: true,
    })
    return (
      <>
        <TextField {...field('street')} autocomplete="street-address" />
        <FieldRow>
          <TextField {...field('postcode')} autocomplete="postal-code" width="short" />
          <TextField {...field('city')} autocomplete="address-level2" width="medium" />
        </FieldRow>
        <TextField {...field('email')} type="email" autocomplete="email" />
        <TextField {...field('phone')} type="tel" autocomplete="tel" width="medium" />
        <TextField {...field('website')} type="url" autocomplete="url" />
        <TextField {...field('municipality')} width="medium" />
      </>
    )
  },
  save: (visit, value, commandId) => visit.perform(editContact, visit.actor, value, commandId),
})
