import { formPage } from '../../../web/form-page.tsx'
import { dayFields } from '../../../values/day-fields.ts'
import { memberOfPerson } from '../../members/index.ts'
import { changePost, isDone } from '../change-post.ts'
import { postById, skillsInUse } from '../help-post.db.ts'
import { promisesAbout } from '../help-promise.db.ts'
import { helpPaths } from './addresses.ts'
import { handedIn, labelOf, POST_FORM, PostFields, refusedField } from './post-fields.tsx'

/** A member writes other words on what they put on the board; who answered it reads that, and what stood there. */
export const changePostPage = formPage({
  schema: POST_FORM,
  load: (visit) =>
    visit.read(async (tx) => {
      const { id } = visit.cooperative
      const me = await memberOfPerson(tx, id, visit.actor.personId)
      const post = await postById(tx, id, visit.id<'help-post'>('post'))
      if (!post || post.memberId !== me?.id || post.closedAt !== null) return undefined
      const promises = await promisesAbout(tx, id, post.id)
      if (isDone(post, promises)) return undefined
      return { post, skills: await skillsInUse(tx, id), answered: promises.length > 0 }
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
  fields: ({ data, ...filled }) => <PostFields kind={data.post.kind} skills={data.skills} {...filled} />,
  label: (visit, field, { post }) => labelOf(visit, post.kind, field),
  save: (visit, said, commandId, { post }) =>
    visit.perform(changePost, visit.actor, { ...handedIn(said), postId: post.id }, commandId),
  done: (visit, _changed, { post }) => `${helpPaths.post(visit.cooperative.slug, post.id)}?gedaan=veranderd`,
  refusals: (visit) => visit.text.help.refusals,
  refusedField,
  saveLabel: (visit) => visit.text.help.form.keep,
})
