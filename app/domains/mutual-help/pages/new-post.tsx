import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { PostKind } from '../help.ts'
import { skillsInUse } from '../help-post.db.ts'
import { putOnBoard } from '../put-on-board.ts'
import { helpPaths } from './addresses.ts'
import { handedIn, labelOf, POST_FORM, PostFields, refusedField } from './post-fields.tsx'

/** A member asks something of the others. */
export const newAskPage = newPostPage('ask')

/** A member offers the others something. */
export const newOfferPage = newPostPage('offer')

/** One sentence and one button. */
function newPostPage(kind: PostKind) {
  return formPage({
    schema: POST_FORM,
    load: (visit) => visit.read((tx) => skillsInUse(tx, visit.cooperative.id)),
    title: (visit) => visit.text.help.form.title[kind],
    lead: (visit) => visit.text.help.form.lead[kind],
    back: (visit) => ({ href: paths.help(visit.cooperative.slug), label: visit.text.help.form.back }),
    initial: (_data, visit) => ({ what: visit.url.searchParams.get('wat') ?? '' }),
    fields: ({ data, ...filled }) => <PostFields kind={kind} skills={data} {...filled} />,
    label: (visit, field) => labelOf(visit, kind, field),
    save: (visit, said, commandId) =>
      visit.perform(putOnBoard, visit.actor, { ...handedIn(said), kind }, commandId),
    done: (visit, postId) => `${helpPaths.post(visit.cooperative.slug, postId)}?gedaan=bord`,
    refusals: (visit) => visit.text.help.refusals,
    refusedField,
    saveLabel: (visit) => visit.text.help.form.save,
  })
}
