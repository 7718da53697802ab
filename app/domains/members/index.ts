/** Members and the businesses they run under the umbrella. */
export {
  isMemberOn, isOpen, type Business, type BusinessOfMember, type Member, type MemberOfBusiness, type WorksIn,
} from './members.ts'
export { memberById, memberOfPerson, membersOf, membersOfBusiness } from './members.db.ts'
export { allWorksIn, businessById, businessesOf, businessesOfMember, worksIn } from './businesses.db.ts'
