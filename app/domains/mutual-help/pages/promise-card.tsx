import {
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  TextField,
} from '../../../ui/index.ts'
import type { ComponentChildren } from 'preact'
import { formatDuration, formatHours } from '../../../values/duration.ts'
import type { FieldWord } from '../../../web/fields.ts'
import type { Id } from '../../../values/id.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isStillToCome, stageOfDay, type HelpDay } from '../help-day.ts'
import { fineWaitedOf, mayBeSaid, stageOf, type HelpPromise, type HelpWord, type Post } from '../help.ts'
import { letGoInWords } from '../let-go-in-words.ts'
import { helpPaths } from './addresses.ts'
import { DayPart, ReachPart } from './day-part.tsx'
import { headingOf } from './promise-words.ts'
import { WhatChanged } from './what-changed.tsx'
import type { Reach } from '../reach.ts'
import type { Written } from '../written.ts'
import { HowField, WrittenLines } from './written-lines.tsx'

type Shown = {
  visit: CooperativeVisit
  promise: HelpPromise
  /** What it is about, as it stands now. */
  post: Post
  me: Id<'member'>
  typed: Typed | undefined
  /** What is wrong with the hours that were typed. */
  wrong: FieldWord | undefined
  /** Whether hours are kept between the two. */
  hoursKept: boolean
  /** A coach writes down what `me` says, who never signs in. */
  writes?: { readonly name: string; readonly may: boolean }
  /** When they do it. */
  day: HelpDay | undefined
  reach: readonly Reach[]
  /** What was written down of it. */
  written: readonly Written[]
}

/** Help between two members, for one of them: how far it is, and what they can say of it now. */
export function PromiseCard(shown: Shown) {
  const { visit, promise, post, me, typed, wrong, hoursKept, writes, written, day } = shown
  const said = visit.text.help.promise
  const { word, closedWord, thanks } = promise
  const comes = isStillToCome(day, visit.now.at)
  const all = writes?.may === false ? [] : mayBeSaid(promise, me)
  const words = comes ? all.filter((one) => one !== 'done') : all
  return (
    <Card labelledBy={promise.id}>
      <Heading level={2} id={promise.id} size={3}>
        {headingOf(visit, promise, writes ? undefined : me)}
      </Heading>
      {word !== '' && <Paragraph>{said.said({ word })}</Paragraph>}
      {writes && words.length > 0 && (
        <Paragraph>{visit.text.helpWritten.ask({ member: writes.name })}:</Paragraph>
      )}
      {comes ? null : <Paragraph>{sentenceOf(visit, promise, me)}</Paragraph>}
      {writes?.may === false && <Paragraph>{visit.text.helpWritten.bothSides}</Paragraph>}
      <WrittenLines visit={visit} written={written.filter((one) => one.promiseId === promise.id)} />
      <WhatChanged visit={visit} promise={promise} post={post} me={me} />
      {closedWord !== '' && <Paragraph>{said.said({ word: closedWord })}</Paragraph>}
      {thanks !== '' && <Paragraph>{said.said({ word: thanks })}</Paragraph>}
      {writes?.may === false ? null : (
        <DayPart
          visit={visit}
          promise={promise}
          day={day}
          me={me}
          writes={writes !== undefined}
          typed={typed}
        />
      )}
      {writes ? null : <ReachPart visit={visit} promise={promise} me={me} reach={shown.reach} />}
      <HoursSaid visit={visit} promise={promise} me={me} />
      {words.map((one) => (
        <Say
          key={one}
          visit={visit}
          promise={promise}
          says={one}
          writesFor={writes && me}
          typed={typed?.['intent'] === one ? typed : undefined}
          folded={one === 'done' && isEarly(shown)}
        >
          {one === 'done' && hoursKept && (
            <>
              {writes ? null : <BeforeHours visit={visit} promise={promise} me={me} />}
              <HoursField visit={visit} promise={promise} typed={typed} wrong={wrong} />
            </>
          )}
        </Say>
      ))}
    </Card>
  )
}

/** Before a day was agreed on nobody thinks of hours yet; help that was done without one can still be closed. */
function isEarly({ promise, day }: Pick<Shown, 'promise' | 'day'>): boolean {
  return stageOf(promise) === 'agreed' && (day === undefined || stageOfDay(day) !== 'agreed')
}

/** How long it took: once both said so, or as the other filled in. */
function HoursSaid({ visit, promise, me }: Pick<Shown, 'visit' | 'promise' | 'me'>) {
  const said = visit.text.helpHours
  const { minutes } = promise
  if (minutes === null) return null
  const hours = formatDuration(minutes, visit.language)
  const stage = stageOf(promise)
  if (stage === 'done' || stage === 'thanked') return <Paragraph>{said.took({ hours })}</Paragraph>
  const other = promise.helperId === me ? promise.helped : promise.helper
  const otherSaid = (promise.helperId === me ? promise.helpedDoneAt : promise.helperDoneAt) !== null
  return otherSaid ? <Paragraph>{said.saying.otherSaid({ other, hours })}</Paragraph> : null
}

/** While one can still choose: what is not known of hours and a benefit, and whom to ask. */
function BeforeHours({ visit, promise, me }: Pick<Shown, 'visit' | 'promise' | 'me'>) {
  const said = visit.text.helpHours.before
  const { helperId, helper, helped } = promise
  return (
    <Paragraph>
      {helperId === me ? said.toYou({ other: helped }) : said.fromYou({ other: helper })} {said.benefit}{' '}
      <Link href={paths.ownMessages(visit.cooperative.slug)}>{said.ask}</Link>
    </Paragraph>
  )
}

function HoursField({ visit, promise, typed, wrong }: Pick<Shown, 'visit' | 'promise' | 'typed' | 'wrong'>) {
  const said = visit.text.helpHours.saying
  const before = promise.minutes === null ? '' : formatHours(promise.minutes)
  return (
    <TextField
      id={`hours-${promise.id}`}
      name="hours"
      label={said.hours}
      hint={said.hoursHint}
      value={typed?.['hours'] ?? before}
      error={wrong && visit.text.form.wrong[wrong]()}
      width="number"
    />
  )
}

function sentenceOf(visit: CooperativeVisit, promise: HelpPromise, me: Id<'member'>): string {
  const said = visit.text.help.promise
  const helps = promise.helperId === me
  const other = helps ? promise.helped : promise.helper
  const stage = stageOf(promise)
  if (stage === 'begun') {
    if (promise.begunBy === me) return said.begun.mine({ other })
    if (fineWaitedOf(promise) === promise.begunBy) return said.fineFirst({ other })
    return helps ? said.begun.helped : said.begun.helper
  }
  if (stage === 'half-done') {
    const mine = (helps ? promise.helperDoneAt : promise.helpedDoneAt) !== null
    return mine ? said.youDone({ other }) : said.otherDone({ other })
  }
  if (stage === 'done') return helps ? said.done.helper({ other }) : said.done.helped({ other })
  if (stage === 'thanked') return helps ? said.thanked(promise) : visit.text.helpBetween.youThanked(promise)
  if (stage === 'let-go') return letGoInWords(visit, promise, me)
  return stage === 'agreed' && fineWaitedOf(promise) !== undefined ? said.agreedBefore : said[stage]
}

/** One button; what ends it, or is early, is folded away, with room for a kind word. */
function Say(props: {
  visit: CooperativeVisit
  promise: HelpPromise
  says: HelpWord
  /** Whose word a coach writes down. */
  writesFor: Id<'member'> | undefined
  typed: Typed | undefined
  /** It is early for it. */
  folded: boolean
  children: ComponentChildren
}) {
  const { visit, promise, says, writesFor, typed, folded } = props
  const to = writesFor ? helpPaths.writeAnswerFor : helpPaths.promise
  const said = visit.text.help
  const ends = says === 'no' || says === 'call-off' || says === 'take-back'
  const withWord = says === 'no' || says === 'call-off' || says === 'thank'
  const form = (
    <Form
      action={to(visit.cooperative.slug, promise.postId, promise.id)}
      commandId={freshCommandId(visit)}
      label={said.promise.words[says]}
    >
      <HiddenField name="version" value={String(promise.version)} />
      {writesFor && <HowField visit={visit} member={writesFor} of={`${says}-${promise.id}`} typed={typed} />}
      {props.children}
      {withWord && (
        <TextField
          id={`${says}-${promise.id}`}
          name="word"
          label={says === 'thank' ? said.promise.thanks : said.promise.kindWord}
          value={typed?.['word']}
          maxLength={300}
          optional
        />
      )}
      <ButtonRow>
        <Button name="intent" value={says} look={ends ? 'secondary' : 'primary'}>
          {said.promise.words[says]}
        </Button>
      </ButtonRow>
    </Form>
  )
  return folded || (ends && says !== 'take-back') ? (
    <Details summary={said.promise.words[says]} open={typed !== undefined}>
      {form}
    </Details>
  ) : (
    form
  )
}
