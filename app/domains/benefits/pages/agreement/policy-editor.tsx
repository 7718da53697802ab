import { z } from 'zod'
import {
  besideField,
  Button,
  ButtonRow,
  Card,
  Columns,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  Notice,
  PreviewTarget,
  Refusal,
  Stack,
  type FieldError,
} from '../../../../ui/index.ts'
import { freshCommandId, readForm } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import { refusalSentence } from '../../../../web/refusal-sentence.ts'
import { fragment, page, redirect } from '../../../../web/respond.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { parametersInForce } from '../../agreement/parameters.db.ts'
import {
  afterPressing,
  readPolicyForm,
  typedOf,
  type Typed,
  type Wrong,
} from '../../agreement/policy-form.ts'
import { holdingOn, waitingOf } from '../../agreement/policy-version.ts'
import { proposePolicy } from '../../agreement/propose-policy.ts'
import { policyWithoutAgreement, type Policy } from '../../engine/policy.ts'
import { agreedInAddress, type Agreed } from './loading.ts'
import { PolicyFields } from './policy-fields.tsx'
import { PolicyExample } from './policy-example.tsx'
import { PolicyChanges } from './policy-said.tsx'
import { benefitPaths } from '../addresses.ts'

/** The form for what was agreed: begins from what holds now, and shows beside it how a member reads it. */
export async function newPolicyPage(visit: CooperativeVisit): Promise<Response> {
  const agreed = await agreedInAddress(visit)
  if (!agreed) return new Response(null, { status: 404 })
  return editor(visit, agreed, { typed: startOf(visit, agreed), status: 200 })
}

/** What a button under or in the form did: a row more or less, look, or propose. */
export async function receivePolicy(visit: CooperativeVisit): Promise<Response> {
  const { typed, commandId, intent } = await readForm(visit, z.looseObject({}))
  const agreed = await agreedInAddress(visit)
  if (!agreed) return new Response(null, { status: 404 })
  if (intent !== 'propose') return editor(visit, agreed, { typed: afterPressing(typed, intent), status: 200 })
  const read = readPolicyForm(typed)
  if (!read.ok) return editor(visit, agreed, { typed, errors: read.errors, commandId, status: 422 })
  const { id } = agreed.municipality
  const input = { municipalityId: id, policy: forCommand(read.policy) }
  const proposed = await visit.perform(proposePolicy, visit.actor, input, commandId)
  if (proposed.ok)
    return redirect(`${paths.policyVersion(visit.cooperative.slug, id, proposed.value)}?gedaan`)
  const refusal = refusalSentence(visit, visit.text.agreement.refusals, proposed)
  return editor(visit, agreed, { typed, commandId, refusal, status: 409 })
}

/** The piece beside the form, while the office types. */
export async function previewPolicy(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, z.looseObject({}))
  const agreed = await agreedInAddress(visit)
  if (!agreed) return new Response(null, { status: 404 })
  return fragment(visit, await beside(visit, agreed, typed))
}

/** A command takes lists that may be changed; a policy has none. */
function forCommand(policy: Policy) {
  return { ...policy, deductibleCostRules: [...policy.deductibleCostRules] }
}

/** As the agreement that holds now; the days are left to fill in. */
function startOf(visit: CooperativeVisit, { versions }: Agreed): Typed {
  const { today } = visit.now
  const now = holdingOn(versions, today)?.policy ?? policyWithoutAgreement(today)
  const typed = typedOf(now, visit.language)
  const days = Object.keys(typed).filter((name) => /^valid(From|To)/.test(name))
  return { ...typed, ...Object.fromEntries(days.map((name) => [name, ''])) }
}

type State = {
  readonly typed: Typed
  readonly errors?: Readonly<Record<string, Wrong>>
  readonly commandId?: string
  readonly refusal?: string
  readonly status: number
}

async function editor(visit: CooperativeVisit, agreed: Agreed, state: State): Promise<Response> {
  const words = visit.text.agreement.form
  const { municipality, versions } = agreed
  const title = words.title(municipality.name)
  const wrong = Object.entries(state.errors ?? {}).map((one) => sentenceOf(visit, ...one))
  const here = paths.newPolicy(visit.cooperative.slug, municipality.id)
  return page(visit, {
    title,
    status: state.status,
    wide: true,
    children: (
      <>
        <Link href={paths.municipality(visit.cooperative.slug, municipality.id)} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={wrong} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.lead}</Lead>
        {waitingOf(versions) && <Notice tone="doubt">{visit.text.agreement.page.waitsAlready}</Notice>}
        <Columns>
          <Form
            action={here}
            commandId={state.commandId ?? freshCommandId(visit)}
            preview={benefitPaths.previewPolicy(visit.cooperative.slug, municipality.id)}
            previewTarget="beside"
          >
            <PolicyFields visit={visit} typed={state.typed} wrong={(field) => besideField(wrong, field)} />
            <ButtonRow>
              <Button name="intent" value="propose">
                {words.propose}
              </Button>
              <Button look="secondary" name="intent" value="look">
                {words.look}
              </Button>
            </ButtonRow>
          </Form>
          <PreviewTarget id="beside">{await beside(visit, agreed, state.typed)}</PreviewTarget>
        </Columns>
      </>
    ),
  })
}

/** How it reads and what it does, beside what holds on its first day; with today for a day that is not there yet. */
async function beside(visit: CooperativeVisit, { versions }: Agreed, typed: Typed) {
  const words = visit.text.agreement.preview
  const { today } = visit.now
  const undated = typed['validFromDay'] === '' && typed['validFromYear'] === ''
  const [year, month, date] = today.split('-')
  const dated = undated
    ? { ...typed, validFromDay: date!, validFromMonth: month!, validFromYear: year! }
    : typed
  const read = readPolicyForm(dated)
  const on = read.ok ? read.policy.validFrom : today
  const holding = holdingOn(versions, on)?.policy
  const before = holding ?? policyWithoutAgreement(on)
  const after = read.ok ? read.policy : { ...before, validFrom: on }
  const parameters = await visit.read((tx) => parametersInForce(tx))
  return (
    <Stack>
      {!read.ok && <Notice tone="doubt">{words.unread}</Notice>}
      <Card>
        <Heading level={2} size={3}>
          {words.title}
        </Heading>
        <PolicyChanges visit={visit} before={holding} after={after} level={3} />
      </Card>
      <Card>
        <Heading level={2} size={3}>
          {words.example}
        </Heading>
        <PolicyExample visit={visit} before={before} after={after} parameters={parameters} />
      </Card>
    </Stack>
  )
}

function sentenceOf(visit: CooperativeVisit, field: string, wrong: Wrong): FieldError {
  const { form, benefits } = visit.text
  if (wrong in benefits.policyProblems)
    return { field, sentence: benefits.policyProblems[wrong as keyof typeof benefits.policyProblems] }
  const sentence = form.wrong[wrong as keyof typeof form.wrong]
  return { field, sentence: sentence(labelOf(visit, field)), beside: sentence() }
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const words = visit.text.agreement.form
  const row = /^costs\.(\d+)\.(\w+)$/.exec(field)
  const { kind, allowed, cap } = words
  if (row) {
    const own = { kind, allowed, cap }[row[2]!] ?? field
    return `${words.cost(String(Number(row[1]) + 1))}, ${own}`
  }
  const label = words[field as keyof typeof words]
  return typeof label === 'string' ? label : field
}
