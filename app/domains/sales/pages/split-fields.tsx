import {
  AmountField,
  Button,
  ButtonRow,
  CheckboxGroup,
  FieldGroup,
  Form,
  HiddenField,
  Link,
  Paragraph,
  PercentageField,
  RadioGroup,
  Select,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { splitOf } from '../split.ts'
import { WAYS, type Chosen, type Divisible } from './split-form.ts'

/** With whom, and in which way. Chosen in the address, so that going back brings it back. */
export function WhoAndHow(props: {
  visit: CooperativeVisit
  found: Divisible
  asked: URLSearchParams
  wrong: string | undefined
}) {
  const { visit, found, asked, wrong } = props
  const words = visit.text.joint
  const { work, names, here, called } = found
  const others = [...names].filter(([id]) => id !== work.memberId)
  const shared = work.shares.filter(({ leads }) => !leads).map(({ memberId }) => memberId as string)
  if (others.length === 0) return <Paragraph>{words.nobody}</Paragraph>
  return (
    <Form action={here} method="get" label={words.title[called]}>
      <HiddenField name="stap" value="2" />
      <CheckboxGroup
        name="met"
        label={words.who}
        hint={words.whoHint[called]}
        error={wrong}
        choices={others.map(([value, label]) => ({ value, label }))}
        values={asked.has('hoe') ? asked.getAll('met') : shared}
      />
      <RadioGroup
        name="hoe"
        label={words.how}
        choices={WAYS.filter((way) => way !== 'lines' || work.lines.length > 1).map((value) => ({
          value,
          label: words.by[value],
          hint: words.byHint[value],
        }))}
        value={asked.get('hoe') ?? splitOf(work.shares)?.by ?? 'percent'}
      />
      <ButtonRow>
        <Button>{words.next}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Who gets which part. */
export function PartFields(props: {
  visit: CooperativeVisit
  found: Divisible
  chosen: Chosen
  typed: Typed
  commandId: string | undefined
  nameOf: (field: string) => string
  wrong: (field: string) => string | undefined
}) {
  const { visit, found, chosen } = props
  const { work, here } = found
  const words = visit.text.joint
  const again = new URLSearchParams(chosen.members.slice(1).map((id) => ['met', id]))
  again.set('hoe', chosen.way)
  return (
    <>
      <Form action={here} commandId={props.commandId ?? freshCommandId(visit)} label={words.save}>
        <HiddenField name="revision" value={String(work.revision)} />
        <HiddenField name="hoe" value={chosen.way} />
        <HiddenField name="met" value={chosen.members.join(',')} />
        <FieldGroup
          legend={words.by[chosen.way]}
          hint={`${words.together({ net: formatEuro(work.net, visit.language) })} ${
            chosen.way === 'percent' ? words.roundingHint : ''
          }`.trim()}
        >
          {chosen.way === 'lines' ? <LineFields {...props} /> : <OneEach {...props} />}
        </FieldGroup>
        <ButtonRow>
          <Button name="intent" value="save">
            {words.save}
          </Button>
          {work.shares.length > 1 && (
            <Button name="intent" value="alone" look="secondary">
              {words.alone}
            </Button>
          )}
        </ButtonRow>
      </Form>
      <Link href={`${here}?${again.toString()}`} roomy>
        {words.otherWay}
      </Link>
    </>
  )
}

function OneEach({ chosen, typed, nameOf, wrong }: Parameters<typeof PartFields>[0]) {
  const Amount = chosen.way === 'percent' ? PercentageField : AmountField
  return (
    <>
      {chosen.members.map((id) => {
        const name = `part.${id}`
        return <Amount key={id} name={name} label={nameOf(name)} value={typed[name]} error={wrong(name)} />
      })}
    </>
  )
}

function LineFields({ found, chosen, typed, nameOf, wrong }: Parameters<typeof PartFields>[0]) {
  return (
    <>
      {found.work.lines.map((_, at) => {
        const name = `line.${at + 1}`
        return (
          <Select
            key={name}
            name={name}
            label={nameOf(name)}
            choices={chosen.members.map((value) => ({ value, label: found.names.get(value) ?? '' }))}
            value={typed[name]}
            error={wrong(name)}
          />
        )
      })}
    </>
  )
}
