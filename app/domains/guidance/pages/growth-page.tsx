import { z } from 'zod'
import {
  Heading,
  JustDone,
  Link,
  LinkButton,
  Paragraph,
  RadioGroup,
  TextArea,
  WordLine,
} from '../../../ui/index.ts'
import { formatDay, formatDayShort } from '../../../values/format.ts'
import { optionalText } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { growthIsShared, momentsOf } from '../growth.db.ts'
import { ASPECTS, LEVELS, lineOf, type Level, type Moment } from '../growth.ts'
import { noteGrowth } from '../note-growth.ts'
import { whose, type Whose } from './whose.ts'

type GrowthLooked = Whose & { readonly moments: readonly Moment[] }

/** A question may be left open; what is no level of ours is none. */
const level = z
  .enum(LEVELS)
  .optional()
  .catch(undefined)
  .transform((chosen) => (chosen === undefined ? null : (Number(chosen) as Level)))

/** How it goes, said by the member: a few taps for today, and the lines of what they said before. */
export const growthPage = formPage({
  schema: z.object({
    money: level,
    skills: level,
    network: level,
    'well-being': level,
    words: optionalText(500),
  }),
  load: (visit): Promise<GrowthLooked | undefined> =>
    whose(visit, async (tx, { id }) => ({ moments: await momentsOf(tx, visit.actor.cooperativeId, id) })),
  title: (visit) => visit.text.guidance.growth.title,
  lead: (visit) => visit.text.guidance.growth.lead,
  back: (visit, { at }) => ({ href: at.plan, label: visit.text.guidance.goalForm.back }),
  above: (_data, visit) => <Said visit={visit} />,
  // Who comes back on the same day mends what they said.
  initial: ({ moments }, visit) => {
    const today = moments.find(({ onDay }) => onDay === visit.now.today)
    const chosen = ASPECTS.flatMap((one) => (today?.levels[one] ? [[one, String(today.levels[one])]] : []))
    return { ...Object.fromEntries(chosen), words: today?.words ?? '' } as Readonly<Record<string, string>>
  },
  fields: (filled) => <GrowthFields {...filled} />,
  label: (visit, field) => {
    const { growth } = visit.text.guidance
    return { ...growth.questions, words: growth.words }[field] ?? field
  },
  save: (visit, said, commandId) => visit.perform(noteGrowth, visit.actor, said, commandId),
  done: (_visit, _value, { at }) => `${at.growth}?bewaard`,
  refusals: (visit) => visit.text.guidance.refusals,
  refusedField: (reason) => (reason === 'growth-says-nothing' ? 'money' : undefined),
  saveLabel: (visit) => visit.text.guidance.growth.save,
  below: (data, visit) => (
    <>
      <Lines visit={visit} {...data} />
      <Heading level={2}>{visit.text.guidance.growth.sharing}</Heading>
      <Paragraph>{visit.text.guidance.growth.who}</Paragraph>
      <p>
        <LinkButton look="secondary" href={paths.benefitSharing(visit.cooperative.slug)}>
          {visit.text.guidance.growth.share}
        </LinkButton>
      </p>
    </>
  ),
})

/** The same lines for a coach, when the member shares them. That they do not, is said without asking why. */
export async function sharedGrowthPage(visit: CooperativeVisit): Promise<Response> {
  const found = await whose(
    visit,
    async (tx, { id }) => ({
      shared: await growthIsShared(tx, id),
      moments: await momentsOf(tx, visit.actor.cooperativeId, id),
    }),
    ({ shared }) => (shared ? ['growth'] : []),
  )
  if (!found) return new Response(null, { status: 404 })
  const words = visit.text.guidance.growth
  const { firstName: name } = found.member
  const title = words.of({ name })
  return page(visit, {
    title,
    children: (
      <>
        <Link href={found.at.plan} roomy>
          {visit.text.guidance.goalForm.back}
        </Link>
        <Heading level={1}>{title}</Heading>
        {found.shared ? (
          <Lines visit={visit} {...found} />
        ) : (
          <Paragraph>{words.notShared({ name })}</Paragraph>
        )}
      </>
    ),
  })
}

function GrowthFields(filled: Filled<GrowthLooked>) {
  const { visit, typed, wrong } = filled
  const words = visit.text.guidance.growth
  return (
    <>
      {ASPECTS.map((aspect) => (
        <RadioGroup
          key={aspect}
          name={aspect}
          label={words.questions[aspect]}
          choices={LEVELS.map((value, at) => ({ value, label: words.levels[at]! }))}
          value={typed[aspect]}
          error={wrong(aspect)}
          beside
          optional
        />
      ))}
      <TextArea
        name="words"
        label={words.words}
        hint={words.wordsHint}
        rows={3}
        maxLength={500}
        value={typed['words']}
        error={wrong('words')}
        optional
      />
    </>
  )
}

/** A line for each question that was answered, and the own words, the latest first. */
function Lines({ visit, moments, own, at }: GrowthLooked & { readonly visit: CooperativeVisit }) {
  const words = visit.text.guidance.growth
  if (moments.length === 0) return <Paragraph quiet>{words.none}</Paragraph>
  const when = (on: Moment['onDay']) => formatDay(on, visit.language)
  const told = moments.filter((one) => own || one.words !== '')
  const table = { open: words.table, when: words.when, how: words.how }
  return (
    <>
      <Heading level={2}>{words.lines}</Heading>
      {ASPECTS.map((aspect) => {
        const line = lineOf(moments, aspect)
        const [first, last] = [line[0], line.at(-1)]
        if (!first || !last) return null
        const said = ({ level: of }: { level: Level }) => words.levels[of - 1]!.toLowerCase()
        return (
          <WordLine
            key={aspect}
            caption={words.aspects[aspect]}
            summary={
              first === last
                ? words.once({ how: said(last), day: when(last.onDay) })
                : words.summary({
                    from: said(first),
                    first: when(first.onDay),
                    to: said(last),
                    last: when(last.onDay),
                  })
            }
            words={words.levels}
            points={line.map(({ onDay, level: of, along }) => ({
              key: onDay,
              when: formatDayShort(onDay, visit.language),
              along,
              level: of - 1,
            }))}
            table={table}
          />
        )
      })}
      {told.length > 0 && <Heading level={2}>{own ? words.ownWords : words.ownWordsOf}</Heading>}
      <ol role="list" class="ladder">
        {told.map((moment) => (
          <li key={moment.onDay}>
            <p class="nl-paragraph quiet">{when(moment.onDay)}</p>
            {moment.words !== '' && <Paragraph>{moment.words}</Paragraph>}
            {own && (
              <Link href={at.removeGrowth(moment.onDay)} roomy>
                {words.remove({ day: when(moment.onDay) })}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Said({ visit }: { readonly visit: CooperativeVisit }) {
  const said: Readonly<Record<string, string>> = visit.text.guidance.growth.said
  const found = Object.keys(said).find((word) => visit.url.searchParams.has(word))
  return found === undefined ? null : <JustDone said={said[found]!} />
}
