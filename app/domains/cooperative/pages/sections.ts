import { accountSection } from './account-section.tsx'
import { coloursSection } from './colours-section.tsx'
import { contactSection } from './contact-section.tsx'
import { identitySection } from './identity-section.tsx'
import { invoicesSection } from './invoices-section.tsx'
import { logoSection } from './logo-section.tsx'
import type { SettingsSection } from './section.tsx'
import { sharingSection } from './sharing-section.tsx'
import { vatSection } from './vat-section.tsx'

/** The settings in the order in which a new co-operative fills them in. */
export const SECTIONS: readonly SettingsSection[] = [
  identitySection,
  accountSection,
  contactSection,
  vatSection,
  invoicesSection,
  sharingSection,
  coloursSection,
  logoSection,
]
