/** The playbook in English, in our own words. */
import type { PlaybookWords } from '../words.ts'

export const playbookEn = {
  changeProgramme: {
    name: 'Consider bringing help for the change with the product',
    why: 'Few who avoid change made a high-quality deal, and the happiest buyers were the likeliest to run a robust change programme.',
    steps: [
      'Ask who helps people through a change today, and what is lacking.',
      'Consider selling the help with the change as part of the product.',
      'Agree with a leader what they will change first in their own work.',
      'Plan a move to a new release in the same way: it is a change too.',
    ],
    done: 'Somebody of theirs leads the change programme, and its first step has a date.',
  },
  linkToStrategy: {
    name: 'Tie it to an aim of the business',
    why: 'Where technology is an expense, price decides; of those who saw it so 15 % made a high-quality deal, of everybody 27 %.',
    steps: [
      'Find the aim that those who decide are judged by.',
      'Say in one sentence, in their words, what this does for it.',
      'Ask one of them to say it to the others.',
    ],
    done: 'Somebody who decides names the aim that this serves.',
  },
  writeGoals: {
    name: 'Write the goals down together',
    why: 'They judge us by their goals, and nobody reaches a goal that was never named.',
    steps: [
      'Ask what must be true in a year.',
      'Write down one goal, how it is measured, and where it stands today.',
      'Ask those who will judge it to agree to the words.',
    ],
    done: 'Goal, measure and today’s value stand on one page, and those who will judge it have agreed.',
  },
  earnPriority: {
    name: 'Win it a higher place on their list',
    why: 'What stands low on the list gives way to what stands above it.',
    steps: [
      'Ask what stands above it, and why.',
      'Work out with them what a delay costs, and who bears it.',
      'Ask somebody senior to move something aside for it.',
      'If it cannot rise, make it smaller.',
    ],
    done: 'Somebody senior has given it its place, and freed people for it.',
  },
  matchMotive: {
    name: 'Bring what they want and what we give together',
    why: 'They want something else from us than we mean to give, and will judge us by that.',
    steps: [
      'Ask each of them what they want from us, and expect to be surprised.',
      'Put it beside what we mean to give.',
      'Show how the one leads to the other, or say plainly that it does not.',
    ],
    done: 'They name a value in their own words, and it is one that we give.',
  },
  correctBelief: {
    name: 'Correct the false belief, kindly and honestly',
    why: 'They stay for something that is not so, and our word will count for less on the day they find out.',
    steps: [
      'Make sure that the belief is false before you speak.',
      'Tell them how it is, in private and without reproach.',
      'Offer something true that serves the same wish.',
      'Never use the belief to win the renewal, and do not pitch usage: they did not come for it.',
    ],
    done: 'They say in their own words how it is, and what they want from us now.',
  },
  liftPolicy: {
    name: 'Agree a period without that charge or rule',
    why: 'They may well want it, and stay away because a policy of their own makes it costly to use.',
    steps: [
      'Measure the use before you begin.',
      'Offer an extra allowance of use in return for a period without the internal charge, or with the rule at rest.',
      'Tell everybody who could use it that it is there, and until when.',
      'Measure the use again, and take both figures to whoever owns the policy.',
    ],
    done: 'Use before and after is measured, and the owner of the policy has decided what becomes of it.',
  },
  easeStep: {
    name: 'Make the step easier to pass',
    why: 'People are held up on the way from the purchase to the benefit.',
    steps: [
      'Go through the step with somebody who has to take it.',
      'Leave out what nobody needs, and do for them what you can.',
      'Agree with the owner of the step what changes, and by when.',
    ],
    done: 'Somebody has passed the step without help, and found it easy.',
  },
  pitchUsage: {
    name: 'Show them a use for it in their own work',
    why: 'They came to use it, and it has not become part of their work.',
    steps: [
      'Make sure first that no policy stands in the way, and that use is what they came for.',
      'Pick one task of one team where it helps this week.',
      'Do the task with them, on their own material.',
      'Come back in two weeks, and look at the use together.',
    ],
    done: 'One team has used it twice for a real task without our help.',
  },
  widenUse: {
    name: 'Take it from one team to the next',
    why: 'It serves some, while others who could use it do not.',
    steps: [
      'Find out who uses it most, and for what.',
      'Ask them to show it to a colleague in another team.',
      'Help that team with its first task.',
    ],
    done: 'Another team uses it for a task of its own, and the use has risen.',
  },
  serveReason: {
    name: 'Serve the reason they stay for',
    why: 'They did not come to use it, so more use would not give them what they want.',
    steps: [
      'Ask what they want from us, and how they would know that they have it.',
      'Give them that, as far as it is ours to give.',
      'Build the renewal on it, and not on use.',
    ],
    done: 'They say that they get what they stay for.',
  },
  lendExperience: {
    name: 'Lend them the experience of others',
    why: 'They are experts in their work, and new to a change like this one.',
    steps: [
      'Tell them what helped others to succeed at this, and what made others fail.',
      'Bring them together with somebody who has been through it.',
      'Agree which parts you lead, and which they do.',
    ],
    done: 'They have spoken with somebody who has done it, and changed something in their plan.',
  },
  helpIssues: {
    name: 'Help them find what the problem really is',
    why: 'They are about to solve something, and it may not be what troubles them.',
    steps: [
      'Ask what comes before the trouble, and what before that.',
      'Tell them what the same trouble turned out to be elsewhere.',
      'Write the problem down without naming a solution.',
    ],
    done: 'They put the problem and its cause in one sentence, and agree on it.',
  },
  helpQuestions: {
    name: 'Bring the questions that others asked too late',
    why: 'People who have never done this cannot know everything there is to ask.',
    steps: [
      'Tell them what others found out when it was too late.',
      'Let them strike out what does not matter here, and add their own.',
      'Put a name and a day to every question that is open.',
    ],
    done: 'There is one list of questions, each with an answer, or with a name and a day.',
  },
  helpPeople: {
    name: 'Bring in the people who are missing',
    why: 'Somebody it touches was not asked, and may stop it late.',
    steps: [
      'List who decides, who pays, who will use it and who can stop it.',
      'Ask who of them has not been heard.',
      'Offer to talk with them, and pass on what they say.',
    ],
    done: 'Everybody it touches was heard before the decision.',
  },
  helpRisks: {
    name: 'Name the risks, and answer each',
    why: 'A risk that nobody names can still happen, and then nobody is ready.',
    steps: [
      'Ask each person alone what could make it fail.',
      'Add what you have seen go wrong elsewhere, your own mistakes included.',
      'Give each grave risk an answer and an owner.',
    ],
    done: 'The grave risks are written down, each with an answer and an owner.',
  },
  helpChoices: {
    name: 'Lay the choices side by side',
    why: 'They choose without seeing what sets the choices apart.',
    steps: [
      'Agree what matters before anything is compared.',
      'Lay real alternatives side by side, and put doing nothing among them.',
      'Say openly where another choice would serve them better.',
    ],
    done: 'They can say what they chose, what they turned down, and why.',
  },
  narrowChoice: {
    name: 'Make the choice small and safe',
    why: 'They want to move and fear to choose wrongly; pressure and more options add to the fear.',
    steps: [
      'Stop adding options.',
      'Recommend one, and say why you would choose it in their place.',
      'Offer a small start, a way back and a day to look at it again.',
      'Leave the cost of staying alone: that is the play for the opposite case.',
    ],
    done: 'They have taken a first step that they can still take back.',
  },
  costOfStaying: {
    name: 'Show what it costs to stay as they are',
    why: 'They are content with how things are, so nothing moves them to choose.',
    steps: [
      'Work out with them, in their own figures, what another year like this costs.',
      'Let somebody who bears that cost tell the others.',
      'If it costs little, say so and leave it.',
      'Keep this away from anybody who fears to choose wrongly: it adds to the fear.',
    ],
    done: 'They name the cost as a figure of their own, or you agree to leave it.',
  },
  bringEnablement: {
    name: 'Help people through the change',
    why: 'Those who have to work in a new way are left alone with it.',
    steps: [
      'Ask who and what is planned to help: people, money, training, time.',
      'Offer to bring what is missing.',
      'Agree on training in working time, before it is needed.',
      'Agree what leaders will do that everybody can see.',
    ],
    done: 'The help has people, money and a first date.',
  },
  callBeforeNotice: {
    name: 'Call them before notice is due',
    why: 'Notice is due soon, and we do not know why they would stay or go.',
    steps: [
      'Call at another hour if nobody answers, and look for a second person.',
      'Ask why they would stay, and listen before you offer anything.',
      'Write down the reason they give, and whether what it rests on is true.',
    ],
    done: 'Somebody of theirs has said why they would stay or go.',
  },
  meetSuccessor: {
    name: 'Meet whoever takes over',
    why: 'Somebody who mattered has left, and what was known and promised may have gone too.',
    steps: [
      'Find out who takes over, and what they have been told.',
      'Ask what they want from this, as if for the first time.',
      'Go through what was agreed, and have it confirmed or changed.',
    ],
    done: 'You have met the successor, who has said what they want from it.',
  },
  findPurpose: {
    name: 'Find out together what it is for',
    why: 'They know neither where to go nor why they should.',
    steps: [
      'Ask whoever gave them the task what it is for.',
      'Give them an hour to think, away from the daily work.',
      'Agree on one small goal that makes sense to them.',
    ],
    done: 'They can say what it is for, and have a first goal of their own.',
  },
  clearTheWay: {
    name: 'Clear the way to the goal they know',
    why: 'They know where to go, and something keeps them from going.',
    steps: [
      'Find out what keeps them: too much else, no way in sight, or a wait for us to do it.',
      'Agree who does which part, beginning with theirs.',
      'Move one obstacle, and set a date that is near.',
      'Ask whether they are working on another way to do this.',
    ],
    done: 'They have finished a first part of their own by its date.',
  },
  tellTheWhy: {
    name: 'Have the sponsor tell the team why',
    why: 'They will deliver on time, and may miss what it was for.',
    steps: [
      'Ask the sponsor what it is for, and how they will know.',
      'Ask the sponsor to tell the team in person.',
      'Measure what it brings, and not the date alone.',
    ],
    done: 'Two people on the team, asked apart, give the same reason.',
  },
  armAndLetRun: {
    name: 'Give them what they need, and let them run',
    why: 'They know what they want and will get it done, unless we are in the way.',
    steps: [
      'Ask what they lack, and bring it soon.',
      'Give them one person of ours who answers at once.',
      'Stay out of the way, and look at the results together.',
    ],
    done: 'They have what they asked for, and nothing waits for us.',
  },
} as const satisfies PlaybookWords
