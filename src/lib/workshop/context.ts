import { createContext } from 'svelte';
import type { AssessmentFeed } from './assessment-feed.svelte.ts';
import type { Facilitator } from './facilitator.svelte.ts';
import type { MyBallot } from './my-ballot.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What a root component makes and gives to the components in it. Getting what nobody set throws. */
export const [getSession, setSession] = createContext<WorkshopSession>();
export const [getBallot, setBallot] = createContext<MyBallot>();
export const [getAssessmentFeed, setAssessmentFeed] = createContext<AssessmentFeed>();
export const [getFacilitator, setFacilitator] = createContext<Facilitator>();
