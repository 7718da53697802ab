import type { ComponentChildren } from 'preact'
import { Card, Facts, Heading, Lead, LinkButton, Notice, Paragraph, type Fact } from '../../../ui/index.ts'
import { formatDay, formatIban } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { changesOf, modeOn } from '../vat-mode.ts'
import { AskedAccount } from './account-section.tsx'
import { missingInWords } from './missing-in-words.ts'
import { loadSettings, type SectionKey, type Settings, type SettingsSection } from './section.tsx'
import { SECTIONS } from './sections.ts'

/** The settings at a glance: what is filled in, what is still needed, and a way to change each part. */
export async function settingsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.cooperative
  const settings = await loadSettings(visit)
  const saved = SECTIONS.find((section) => section.slug === visit.url.searchParams.get('bewaard'))
  return page(visit, {
    title: words.settings.title,
    children: (
      <>
        {saved && (
          <Notice tone="done" announce>
            {words.settings.saved(words.sections[saved.key])}
          </Notice>
        )}
        <Heading level={1}>{words.settings.title}</Heading>
        <Lead>{words.settings.lead}</Lead>
        {settings.asked && <AskedAccount visit={visit} asked={settings.asked} />}
        <Missing visit={visit} settings={settings} />
        {SECTIONS.map((section) => (
          <SectionCard
            key={section.key}
            visit={visit}
            section={section}
            facts={factsOf(visit, settings)[section.key]}
          />
        ))}
        {visit.may('e-invoice.set-up') && <EInvoices visit={visit} />}
        {visit.may('online-payments.set-up') && <Paying visit={visit} />}
        {visit.may('texts.set-up') && <Texts visit={visit} />}
        {visit.may('shop-front.set') && <ShopFront visit={visit} />}
        {visit.may('everything.follow') && <EverythingAlong visit={visit} />}
      </>
    ),
  })
}

/** The way to what sales keep: the account at the network of e-invoices. */
function EInvoices({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.eInvoice.setting
  return (
    <Card labelledBy="e-factuur">
      <Heading level={2} size={3} id="e-factuur">
        {words.card}
      </Heading>
      <Paragraph>{words.cardLead}</Paragraph>
      <LinkButton href={paths.peppolSetting(visit.cooperative.slug)} look="secondary">
        {words.change}
      </LinkButton>
    </Card>
  )
}

/** The way to paying online, which sales keep. */
function Paying({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.onlinePayments.setting
  return (
    <Card labelledBy="ideal">
      <Heading level={2} size={3} id="ideal">
        {words.card}
      </Heading>
      <Paragraph>{words.cardLead}</Paragraph>
      <LinkButton href={paths.onlineSetting(visit.cooperative.slug)} look="secondary">
        {words.change}
      </LinkButton>
    </Card>
  )
}

/** The way to text messages, which the agenda keeps. */
function Texts({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.reminderWays.setting
  return (
    <Card labelledBy="sms">
      <Heading level={2} size={3} id="sms">
        {words.card}
      </Heading>
      <Paragraph>{words.cardLead}</Paragraph>
      <LinkButton href={paths.textSetting(visit.cooperative.slug)} look="secondary">
        {words.change}
      </LinkButton>
    </Card>
  )
}

/** The way to the public page of the co-operative. */
function ShopFront({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.shopWindow.front
  return (
    <Card labelledBy="etalage">
      <Heading level={2} size={3} id="etalage">
        {words.settingsCard}
      </Heading>
      <Paragraph>{words.settingLead}</Paragraph>
      <LinkButton href={paths.shopFrontSetting(visit.cooperative.slug)} look="secondary">
        {words.settingsChange}
      </LinkButton>
    </Card>
  )
}

/** The way to taking everything along. */
function EverythingAlong({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.importing.handover
  return (
    <Card labelledBy="meenemen">
      <Heading level={2} size={3} id="meenemen">
        {words.title}
      </Heading>
      <Paragraph>{words.settingsLead}</Paragraph>
      <LinkButton href={paths.everything(visit.cooperative.slug)} look="secondary">
        {words.title}
      </LinkButton>
    </Card>
  )
}

function Missing({ visit, settings }: { visit: CooperativeVisit; settings: Settings }) {
  const words = visit.text.cooperative.settings
  const mode = modeOn(settings.vatModes, visit.now.today)
  const missing = missingInWords(visit, settings.cooperative, mode)
  if (missing.length === 0) return null
  return (
    <Notice tone="doubt" title={words.missingTitle}>
      <ul>
        {missing.map(({ what, said }) => (
          <li key={what}>{said}</li>
        ))}
      </ul>
    </Notice>
  )
}

function SectionCard(props: { visit: CooperativeVisit; section: SettingsSection; facts: readonly Fact[] }) {
  const { visit, section, facts } = props
  const words = visit.text.cooperative
  const name = words.sections[section.key]
  return (
    <Card labelledBy={section.slug}>
      <Heading level={2} size={3} id={section.slug}>
        {name}
      </Heading>
      <Facts facts={facts} />
      <LinkButton href={paths.settingsSection(visit.cooperative.slug, section.slug)} look="secondary">
        {words.settings.change(name)}
      </LinkButton>
    </Card>
  )
}

function factsOf(
  visit: CooperativeVisit,
  { cooperative, vatModes, asked }: Settings,
): Record<SectionKey, readonly Fact[]> {
  const words = visit.text.cooperative
  const fact = (label: string, value: ComponentChildren): Fact => ({
    label,
    value: value || words.settings.empty,
  })
  const { identity, contact, invoices, sharing, colours, logo } = words
  const { street, postcode, city } = cooperative.address
  return {
    identity: [
      fact(identity.legalName, cooperative.legalName),
      fact(identity.kvk, cooperative.kvk),
      fact(identity.vatNumber, cooperative.vatNumber),
    ],
    account: [
      fact(words.account.now, formatIban(cooperative.iban)),
      ...(asked ? [fact(words.account.waits, formatIban(asked.iban))] : []),
    ],
    contact: [
      fact(contact.street, street),
      fact(contact.city, [postcode, city].filter((part) => part !== '').join('  ')),
      fact(contact.email, cooperative.email),
      fact(contact.phone, cooperative.phone),
      fact(contact.website, cooperative.website),
      fact(contact.municipality, cooperative.municipality),
    ],
    vat: [{ label: words.vat.now, value: vatNow(visit, vatModes) }],
    invoices: [
      fact(invoices.paymentTermFact, invoices.days(cooperative.paymentTermDays)),
      fact(invoices.footer, cooperative.invoiceFooter),
    ],
    sharing: [
      fact(sharing.fact, sharing.moment[cooperative.shareOn]),
      fact(sharing.insideFact, sharing.insideTo[cooperative.insideTo]),
    ],
    colours: [
      fact(colours.colour, swatch(cooperative.colour)),
      fact(colours.accent, swatch(cooperative.accentColour)),
    ],
    logo: [fact(words.sections.logo, cooperative.logoId === null ? logo.none : logo.present)],
  }
}

function vatNow(visit: CooperativeVisit, modes: Settings['vatModes']): string {
  const words = visit.text.cooperative.vat
  const began = changesOf(modes).findLast((one) => one.fromDay <= visit.now.today)
  return began ? words.since(words.mode[began.mode], formatDay(began.fromDay, visit.language)) : words.none
}

function swatch(colour: string): ComponentChildren {
  return (
    <>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <rect width="16" height="16" rx="3" fill={colour} />
      </svg>{' '}
      {colour}
    </>
  )
}
