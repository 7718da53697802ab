/** The shop window: what members show of their business to everybody, and what strangers ask by it. */
export { keepPage } from './keep-page.ts'
export { keepPhoto } from './keep-photo.ts'
export { letGoOfKeys } from './let-go-of-keys.ts'
export { publishPage } from './publish-page.ts'
export { mailOfRequest } from './request-mail.ts'
export { setFront } from './set-front.ts'
export { showsMembers } from './shop-front.db.ts'
export { takeRequest } from './take-request.ts'
