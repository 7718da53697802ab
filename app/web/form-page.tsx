import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import type { DoorRefusal } from '../platform/command.ts'
import {
  besideField,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  NO_BSN,
  Refusal,
} from '../ui/index.ts'
import type { Result } from '../values/result.ts'
import { freshCommandId, readForm, type FieldErrors, type Typed } from './form.ts'
import { refusalSentence, type RefusalSentences } from './refusal-sentence.ts'
import { page, redirect, sentences } from './respond.ts'
import { TAKES_FILE } from './route.ts'
import type { CooperativeVisit } from './visit.ts'

/** A form as it is filled now: before anything was typed, or with what was typed. */
export type Filled<Data> = {
  readonly visit: CooperativeVisit
  readonly data: Data
  readonly typed: Typed
  /** The sentence beside a field, when it is wrong. */
  wrong(field: string): string | undefined
}

/** A page with one form and one thing to do: what it shows, what it reads, what saving does. */
export type FormPage<Data, S extends z.ZodType, Value, Reason extends string> = {
  readonly schema: S
  /** Files go with it; the route that receives it takes them by itself. */
  readonly files?: boolean
  /** What the page needs; undefined when there is nothing here (404). */
  load(visit: CooperativeVisit): Promise<Data | undefined>
  title(visit: CooperativeVisit, data: Data): string
  lead?(visit: CooperativeVisit, data: Data): string
  /** Where "back" goes, and its words. */
  back(visit: CooperativeVisit, data: Data): { readonly href: string; readonly label: string }
  /** What stands in the fields before anything is typed. */
  initial(data: Data, visit: CooperativeVisit): Typed
  fields(filled: Filled<Data>): ComponentChildren
  /** The name of a field as it stands beside it, for the sentence when it is wrong. */
  label(visit: CooperativeVisit, field: string, data: Data): string
  save(
    visit: CooperativeVisit,
    value: z.output<S>,
    commandId: string,
    data: Data,
  ): Promise<Result<Value, Reason>>
  /** Where to go when it is done. */
  done(visit: CooperativeVisit, value: Value, data: Data): string
  /** A sentence for each reason not to save. */
  refusals(visit: CooperativeVisit): RefusalSentences<NoInfer<Reason>>
  /** The field beside which a refusal stands as well, when it is about one. */
  readonly refusedField?: (reason: NoInfer<Reason> | DoorRefusal) => string | undefined
  /**
   * What saving would do, shown on a page of its own before it is done; its button posts the same form with `sure`.
   * A refusal is told as that of saving is; undefined: there is nothing to ask, so it is saved at once.
   */
  readonly confirm?: (
    visit: CooperativeVisit,
    value: z.output<S>,
    data: Data,
  ) => Promise<Result<Confirmation | undefined, NoInfer<Reason>>>
  /** The words on the button. */
  saveLabel(visit: CooperativeVisit, data: Data): string
  /** Where saving is not what one comes for. Absent: it is. */
  readonly saveLook?: 'secondary'
  /**
   * Buttons beside it. One with `name="intent" value="look"` shows the page with what was typed and saves
   * nothing.
   */
  readonly buttons?: (visit: CooperativeVisit, data: Data) => ComponentChildren
  /**
   * What a button that fills in for who is typing makes of what was typed, by its `intent`; undefined for any other
   * button. Nothing is saved, and it need not be right yet.
   */
  readonly fill?: (data: Data, intent: string | undefined, typed: Typed) => Typed | undefined
  /** Whether there is anything to fill in yet. Without the form the page is to be read; a post is refused by `save`. */
  readonly offered?: (data: Data) => boolean
  /** What stands above the form. */
  readonly above?: (data: Data, visit: CooperativeVisit) => ComponentChildren
  /** What stands under the form. */
  readonly below?: (data: Data, visit: CooperativeVisit) => ComponentChildren
  /** What its address asks for (a page of a long list) is asked for again when the form is sent. */
  readonly keepsAddress?: true
  /** The address that answers the form with a piece of the page, and the id of the piece. */
  readonly preview?: (visit: CooperativeVisit) => { readonly href: string; readonly target: string }
}

/** What is asked before saving. */
export type Confirmation = {
  readonly title: string
  readonly shown: ComponentChildren
  /** Fields to send along when the button is pressed. */
  readonly also?: Typed
  /** A field that is asked for only here. A file is: a browser does not give it back, so it cannot come along. */
  readonly asked?: ComponentChildren
  readonly saveLabel: string
  /** The words on the button that goes back to the form, with what was typed. */
  readonly changeLabel: string
}

type State = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly refusal?: string
  readonly refusedField?: string | undefined
  readonly commandId?: string
  readonly status: number
}

/**
 * The two handlers of such a page: `show` for GET, `receive` for POST on the same address. Wrong input gives
 * 422, a refusal 409, both with what was typed; success 303.
 */
export function formPage<Data, S extends z.ZodType, Value, Reason extends string>(
  form: FormPage<Data, S, Value, Reason>,
) {
  async function show(visit: CooperativeVisit): Promise<Response> {
    const data = await form.load(visit)
    return data === undefined ? nothingHere() : render(form, visit, data, { status: 200 })
  }
  async function receive(visit: CooperativeVisit): Promise<Response> {
    const read = await readForm(visit, form.schema)
    const data = await form.load(visit)
    if (data === undefined) return nothingHere()
    const { typed, commandId } = read
    // Looking first changes nothing, so it need not be right either.
    if (read.intent === 'look') return render(form, visit, data, { typed, commandId, status: 200 })
    const filled = form.fill?.(data, read.intent, typed)
    if (filled) return render(form, visit, data, { typed: filled, commandId, status: 200 })
    if (!read.ok) return render(form, visit, data, { typed, commandId, errors: read.errors, status: 422 })
    const asked =
      form.confirm && read.intent !== 'sure' ? await form.confirm(visit, read.value, data) : undefined
    if (asked?.ok && asked.value) return renderConfirmation(form, visit, asked.value, { typed, commandId })
    const refused = asked?.ok === false ? asked : undefined
    const saved = refused ?? (await form.save(visit, read.value, commandId, data))
    if (saved.ok) return redirect(form.done(visit, saved.value, data))
    const refusal = refusalSentence(visit, form.refusals(visit), saved)
    const refusedField = form.refusedField?.(saved.reason)
    return render(form, visit, data, { typed, commandId, refusal, refusedField, status: 409 })
  }
  return { show, receive: Object.assign(receive, form.files ? TAKES_FILE : {}) }
}

/** The same form, filled and out of sight, with what it would do in sight. */
function renderConfirmation(
  { files = false, keepsAddress }: Pick<FormPage<never, never, never, never>, 'files' | 'keepsAddress'>,
  visit: CooperativeVisit,
  { title, shown, also = {}, asked, saveLabel, changeLabel }: Confirmation,
  { typed, commandId }: { readonly typed: Typed; readonly commandId: string },
): Response {
  const { commandId: _id, intent: _intent, [NO_BSN]: _box, ...kept } = { ...typed, ...also }
  return page(visit, {
    title,
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        {shown}
        <Form action={addressOf(visit, keepsAddress)} commandId={commandId} label={saveLabel} files={files}>
          {Object.entries(kept).map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
          {asked}
          <ButtonRow>
            <Button name="intent" value="sure">
              {saveLabel}
            </Button>
            <Button look="secondary" name="intent" value="look">
              {changeLabel}
            </Button>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

function addressOf({ url }: CooperativeVisit, keepsAddress?: true): string {
  return keepsAddress ? `${url.pathname}${url.search}` : url.pathname
}

/** Answered by the server with its own page. */
function nothingHere(): Response {
  return new Response(null, { status: 404 })
}

function render<Data, S extends z.ZodType, Value, Reason extends string>(
  form: FormPage<Data, S, Value, Reason>,
  visit: CooperativeVisit,
  data: Data,
  state: State,
): Response {
  const typed = state.typed ?? form.initial(data, visit)
  const wrong = sentences(visit, state.errors ?? {}, (field) => form.label(visit, field, data))
  // What is refused for the sake of one field is told beside it, and on top with a link to it.
  const { refusal, refusedField } = state
  const refused =
    refusal !== undefined && refusedField !== undefined ? [{ field: refusedField, sentence: refusal }] : []
  const beside = (field: string) => wrong.of(field) ?? besideField(refused, field)
  const title = form.title(visit, data)
  const back = form.back(visit, data)
  const preview = form.preview?.(visit)
  return page(visit, {
    title,
    status: state.status,
    children: (
      <>
        <Link href={back.href} roomy>
          {back.label}
        </Link>
        <ErrorSummary errors={[...wrong.list, ...refused]} />
        {refusal !== undefined && refused.length === 0 && <Refusal sentence={refusal} />}
        <Heading level={1}>{title}</Heading>
        {form.lead && <Lead>{form.lead(visit, data)}</Lead>}
        {form.above?.(data, visit)}
        {form.offered?.(data) !== false && (
          <Form
            action={addressOf(visit, form.keepsAddress)}
            commandId={state.commandId ?? freshCommandId(visit)}
            files={form.files ?? false}
            {...(preview ? { preview: preview.href, previewTarget: preview.target } : {})}
          >
            {form.fields({ visit, data, typed, wrong: beside })}
            <ButtonRow>
              <Button look={form.saveLook ?? 'primary'}>{form.saveLabel(visit, data)}</Button>
              {form.buttons?.(visit, data)}
            </ButtonRow>
          </Form>
        )}
        {form.below?.(data, visit)}
      </>
    ),
  })
}
