/** Members and the businesses they run under the umbrella. */
export {
  isMemberOn,
  isOpen,
  type Business,
  type BusinessOfMember,
  type Member,
  type WorksIn,
} from './members.ts'
export { memberById, memberOfPerson, membersOf } from './members.db.ts'
export { allWorksIn, businessById, businessesOf, businessesOfMember, worksIn } from './businesses.db.ts'

export { addMember } from './add-member.ts'
export { editMember } from './edit-member.ts'
export { endMembership } from './end-membership.ts'
export { resumeMembership } from './resume-membership.ts'
export { addBusiness } from './add-business.ts'
export { editBusiness } from './edit-business.ts'
export { endBusiness } from './end-business.ts'
export { joinBusiness } from './join-business.ts'
export { leaveBusiness } from './leave-business.ts'
