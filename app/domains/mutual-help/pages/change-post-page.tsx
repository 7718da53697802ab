import { z } from 'zod'
import { formPage } from '../../../web/form-page.tsx'
import { dayFields } from '../../../values/day-fields.ts'
import { memberOfPerson } from '../../members/index.ts'
import { changePost, isDone } from '../change-post.ts'
import { postById, skillsInUse } from '../help-post.db.ts'
import { writtenForNow } from '../help-written.db.ts'
import { promisesAbout } from '../help-promise.db.ts'
import { writeChangeFor } from '../write-change-for.ts'
import { HOW_SAID } from '../written.ts'
import { helpPaths } from './addresses.ts'
import { HowWritten } from './written-lines.tsx'
import { handedIn, labelOf, POST_FORM, PostFields, refusedField } from './post-fields.tsx'

/**
 * Other words on what stands on the board, by whose it is or by who writes for them; who answered it reads that, and
 * what stood there.
 */
export const changePostPage = formPage({
  schema: z.intersection(POST_FORM, z.object({ how: z.enum(HOW_SAID).optional().catch(undefined) })),
  load: (visit) =>
    visit.read(async (tx) => {
      const { id } = visit.cooperative
      const me = await memberOfPerson(tx, id, visit.actor.personId)
      const post = await postById(tx, id, visit.id<'help-post'>('post'))
      if (!post || post.closedAt !== null) return undefined
      const theirs = visit.may('help.write-for') ? await writtenForNow(tx, id, visit.now.today) : []
      const writes = theirs.some((one) => one.id === post.memberId)
      if (post.memberId !== me?.id && !writes) return undefined
      const promises = await promisesAbout(tx, id, post.id)
      if (isDone(post, promises)) return undefined
      return { post, skills: await skillsInUse(tx, id), answered: promises.length > 0, writes }
    }),
  title: (visit, { post }) => visit.text.help.form.changeTitle[post.kind],
  lead: (visit, { post, answered }) =>
    answered ? visit.text.help.form.tellsOthers : visit.text.help.form.lead[post.kind],
  back: (visit, { post }) => ({
    href: helpPaths.post(visit.cooperative.slug, post.id),
    label: visit.text.help.form.backToPost,
  }),
  initial: ({ post: { what, skill, forWhom, neededOn } }) => ({
    what,
    skill,
    forWhom,
    ...dayFields('neededOn', neededOn ?? undefined),
  }),
  fields: ({ data, ...filled }) => (
    <>
      <PostFields kind={data.post.kind} skills={data.skills} {...filled} />
      {data.writes && <HowWritten visit={filled.visit} typed={filled.typed} />}
    </>
  ),
  label: (visit, field, { post }) => labelOf(visit, post.kind, field),
  save: (visit, { how = 'told', ...said }, commandId, { post, writes }) => {
    const change = { ...handedIn(said), postId: post.id }
    return writes
      ? visit.perform(writeChangeFor, visit.actor, { ...change, how }, commandId)
      : visit.perform(changePost, visit.actor, change, commandId)
  },
  done: (visit, _changed, { post }) => `${helpPaths.post(visit.cooperative.slug, post.id)}?gedaan=veranderd`,
  refusals: (visit) => visit.text.help.refusals,
  refusedField,
  saveLabel: (visit) => visit.text.help.form.keep,
})
