import {
  Button,
  ButtonRow,
  Facts,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  PasskeyButton,
  RadioGroup,
  Table,
} from '../../../ui/index.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import { dayOf } from '../../../values/day.ts'
import { textIn } from '../../../text/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { Visit } from '../../../web/visit.ts'
import type { passkeysOf } from '../passkey.db.ts'
import type { Person } from '../person.ts'
import type { secondFactorsOf } from '../second-factor.db.ts'
import { deviceWords } from './sentences.ts'
import { peoplePaths } from './addresses.ts'

/** Name, address and language. */
export function Who(props: { visit: Visit; person: Person }) {
  const { visit, person } = props
  const words = visit.text.people.account
  const languages = (['nl', 'en'] as const).map((value) => ({ value, label: textIn(value).ui.languageName }))
  return (
    <>
      <Facts
        facts={[
          { label: words.name, value: person.name },
          { label: words.email, value: person.email ?? words.noEmail },
        ]}
      />
      <Form action={peoplePaths.accountLanguage()} commandId={freshCommandId(visit)} label={words.language}>
        <RadioGroup
          name="language"
          label={words.language}
          choices={languages}
          value={person.language}
          beside
        />
        <Button look="secondary">{words.languageSave}</Button>
      </Form>
    </>
  )
}

/** Passkeys: which there are, a new one on this device, away with one. */
export function Passkeys(props: { visit: Visit; passkeys: Awaited<ReturnType<typeof passkeysOf>> }) {
  const { visit, passkeys } = props
  const { language, text } = visit
  const words = text.people.account
  const day = (at: Date) => formatDay(dayOf(at), language)
  return (
    <>
      <Heading level={2}>{words.passkeysTitle}</Heading>
      <Paragraph>{words.passkeysLead}</Paragraph>
      {passkeys.length === 0 && <Paragraph quiet>{words.passkeysNone}</Paragraph>}
      {passkeys.length > 0 && (
        <Table
          caption={words.passkeysCaption}
          captionUnseen
          rows={passkeys}
          rowKey={(row) => row.credential_id}
          columns={[
            {
              key: 'device',
              label: words.passkeyDevice,
              head: true,
              cell: (row) => deviceWords(text, row.label),
            },
            { key: 'made', label: words.passkeyMade, cell: (row) => day(row.created_at) },
            {
              key: 'used',
              label: words.passkeyUsed,
              cell: (row) => (row.last_used_at ? day(row.last_used_at) : words.passkeyNever),
            },
            {
              key: 'remove',
              label: words.passkeyRemove,
              labelUnseen: true,
              cell: (row) => (
                <Form
                  action={peoplePaths.accountPasskeyRemove()}
                  commandId={freshCommandId(visit)}
                  label={[
                    `${words.passkeyRemove}: ${deviceWords(text, row.label)}`,
                    formatMoment(row.created_at, language),
                  ].join(', ')}
                >
                  <HiddenField name="passkey" value={row.credential_id} />
                  <Button look="quiet">{words.passkeyRemove}</Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <PasskeyButton
        does="register"
        options={peoplePaths.accountPasskey()}
        verify={peoplePaths.accountPasskeyDone()}
      >
        {words.passkeyAdd}
      </PasskeyButton>
    </>
  )
}

/** The authenticator app: on or off, how many recovery codes are left. */
export function ExtraCheck(props: { visit: Visit; factors: Awaited<ReturnType<typeof secondFactorsOf>> }) {
  const { visit, factors } = props
  const words = visit.text.people.account
  return (
    <>
      <Heading level={2}>{words.factorTitle}</Heading>
      <Paragraph>{factors.app ? words.factorOn(factors.recoveryCodesLeft) : words.factorOff}</Paragraph>
      <ButtonRow>
        <LinkButton href={peoplePaths.accountSecondFactor()} look="secondary">
          {factors.app ? words.factorAgain : words.factorSetUp}
        </LinkButton>
        {factors.app && (
          <Form
            action={peoplePaths.accountSecondFactorRemove()}
            commandId={freshCommandId(visit)}
            label={words.factorRemove}
          >
            <Button look="quiet">{words.factorRemove}</Button>
          </Form>
        )}
      </ButtonRow>
    </>
  )
}
