/** Letting the members vote, and voting. */
import { z } from 'zod'
import { DateField, HiddenField, Lead, Notice, Paragraph, RadioGroup, typedParts } from '../../../ui/index.ts'
import { addDays, daysBetween, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { ok } from '../../../values/result.ts'
import { choice, dayField, withDays } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage, type Confirmation } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { applicationById } from '../application.db.ts'
import { castVote } from '../cast-vote.ts'
import { openVote } from '../open-vote.ts'
import type { JoiningRules } from '../rules.ts'
import { joiningRules } from '../rules.db.ts'
import { BALLOTS } from '../vote.ts'
import { ownBallots, voteOn } from '../vote.db.ts'
import { joiningAddresses } from './addresses.ts'

/** Lets the members vote, by who guides the application. */
export const openVotePage = formPage({
  schema: withDays(['closesOn'], z.object({ closesOn: dayField(), revision: revisionField() })),
  async load(visit) {
    const { id } = visit.cooperative
    const applicationId = visit.id<'application'>('application')
    const found = await visit.read(async (tx) => ({
      application: await applicationById(tx, id, applicationId),
      rules: await joiningRules(tx, id),
    }))
    if (!found.application) return undefined
    await visit.readsFileOf(found.application.id)
    return { application: found.application, rules: found.rules }
  },
  title: (visit) => visit.text.joining.openVote.title,
  lead: (visit) => visit.text.joining.openVote.lead,
  back: (visit, { application }) => ({
    href: joiningAddresses.one(visit.cooperative.slug, application.id),
    label: application.name,
  }),
  initial: ({ application, rules }, visit) => ({
    revision: String(application.revision),
    ...dayFields('closesOn', addDays(visit.now.today, rules.voteDays)),
  }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.joining.openVote
    return (
      <>
        <HiddenField name="revision" value={typed['revision'] ?? ''} />
        <Paragraph>{words.rule(data.application)[data.rules.vote]}</Paragraph>
        <DateField
          name="closesOn"
          label={words.closesOn}
          value={typedParts(typed, 'closesOn')}
          error={wrong('closesOn')}
        />
      </>
    )
  },
  label: (visit) => visit.text.joining.openVote.closesOn,
  confirm: (visit, { closesOn }, { rules }) => Promise.resolve(ok(sureOfShortVote(visit, closesOn, rules))),
  save: (visit, { closesOn, revision }, commandId, { application }) =>
    visit.perform(openVote, visit.actor, { applicationId: application.id, revision, closesOn }, commandId),
  done: (visit, _value, { application }) =>
    `${joiningAddresses.one(visit.cooperative.slug, application.id)}?gedaan=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  refusedField: (reason) =>
    reason === 'step-due-past' || reason === 'vote-too-long' ? 'closesOn' : undefined,
  saveLabel: (visit) => visit.text.joining.openVote.save,
})

/**
 * What is asked before a vote that is over sooner than the co-operative agreed on: undefined when it is not, or when
 * its last day is over already, which is refused.
 */
function sureOfShortVote(
  visit: CooperativeVisit,
  closesOn: Day,
  { voteDays }: JoiningRules,
): Confirmation | undefined {
  const days = daysBetween(visit.now.today, closesOn)
  if (days < 0 || days >= voteDays) return undefined
  const { sure } = visit.text.joining.openVote
  const said = { usual: voteDays, days, closesOn: formatDay(closesOn, visit.language) }
  return {
    title: sure.title,
    shown: (
      <>
        <Paragraph>{sure.short(said)}</Paragraph>
        <Paragraph>{sure.who}</Paragraph>
      </>
    ),
    saveLabel: sure.yes,
    changeLabel: sure.change,
  }
}

/** What a member votes on: a name and an idea, and nothing else of who applies. */
export const votePage = formPage({
  schema: z.object({ answer: choice(BALLOTS) }),
  load: votedOn,
  title: (visit, { application }) => visit.text.joining.vote.title({ name: application.name }),
  lead: (visit) => visit.text.joining.vote.lead,
  back: (visit) => ({ href: paths.home(visit.cooperative.slug), label: visit.text.joining.vote.back }),
  initial: () => ({}),
  offered: ({ voted }) => !voted,
  above({ application, vote, voted, onPaper }, visit) {
    const words = visit.text.joining.vote
    return (
      <>
        {voted && (
          <Notice tone="done" announce={visit.url.searchParams.has('gestemd')}>
            {onPaper ? words.votedOnPaper : words.voted}
          </Notice>
        )}
        <Paragraph>
          <strong>{words.idea(application)}</strong> {application.idea}
        </Paragraph>
        <Paragraph>{visit.text.joining.openVote.rule(application)[vote.rule]}</Paragraph>
        <Paragraph>{words.until({ day: formatDay(vote.closesOn, visit.language) })}</Paragraph>
        <Paragraph quiet>{words.few}</Paragraph>
      </>
    )
  },
  fields({ visit, typed, wrong }) {
    const words = visit.text.joining.vote
    return (
      <RadioGroup
        name="answer"
        label={words.question}
        choices={BALLOTS.map((value) => ({ value, label: words.ballots[value] }))}
        value={typed['answer']}
        error={wrong('answer')}
      />
    )
  },
  label: (visit) => visit.text.joining.vote.question,
  // A vote is never taken back, so it is read once more. Who may not vote any more is told by saving.
  async confirm(visit, { answer }, { application, voted }) {
    const words = visit.text.joining.vote
    if (voted) return ok(undefined)
    return ok({
      title: words.sure[answer],
      shown: <Lead>{words.sureLead(application)}</Lead>,
      saveLabel: words.sureSave,
      changeLabel: words.sureChange,
    })
  },
  save: (visit, { answer }, commandId, { application }) =>
    visit.perform(castVote, visit.actor, { applicationId: application.id, answer }, commandId),
  done: (visit, _value, { application }) =>
    `${joiningAddresses.vote(visit.cooperative.slug, application.id)}?gestemd=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  saveLabel: (visit) => visit.text.joining.vote.save,
})

async function votedOn(visit: CooperativeVisit) {
  const { id } = visit.cooperative
  const applicationId = visit.id<'application'>('application')
  return visit.read(async (tx) => {
    const application = await applicationById(tx, id, applicationId)
    const vote = await voteOn(tx, id, applicationId)
    // Also who may read more, reads here only what is voted on now.
    if (application?.stage !== 'voting' || !vote || vote.counted) return undefined
    const ballots = await ownBallots(tx, id)
    const voted = ballots.has(applicationId)
    return { application, vote, voted, onPaper: voted && ballots.get(applicationId) === null }
  })
}
