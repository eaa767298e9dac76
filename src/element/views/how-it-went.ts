import { nothing } from 'lit';
import type { Surface } from '../surface.js';

/** How the pain went, once there are two notes of it: what shows it is loaded then. */
export function howItWent(surface: Surface): unknown {
  const { course, standing } = surface;
  if ((standing.journey.pains?.length ?? 0) < 2) return nothing;
  // Nobody came for it, so that nobody is troubled where it fails to come.
  if (!course.part && !course.failed) course.want();
  return course.part?.view(surface) ?? nothing;
}
