/** Members and the businesses they run under the umbrella. */
export { isMemberOn, isOpen, type Business, type BusinessOfMember, type Member } from './members.ts'
export { memberById, memberOfPerson, membersOf } from './members.db.ts'
export { allWorksIn, businessesOf, businessesOfMember } from './businesses.db.ts'

export { fellowMembers, membersOnPaper } from './fellow-members.db.ts'
export { membersToCompare } from './to-compare.db.ts'
export { addMember } from './add-member.ts'
export { editMember } from './edit-member.ts'
export { endMembership } from './end-membership.ts'
export { addBusiness } from './add-business.ts'
export { joinBusiness } from './join-business.ts'
