import { nothing } from 'lit';
import type { Surface } from '../surface.js';
import { missing } from './arriving.js';

/** How the pain went, once there are two notes of it: what shows it is loaded then. */
export function howItWent(surface: Surface): unknown {
  const { course, messages, standing } = surface;
  if ((standing.journey.pains?.length ?? 0) < 2) return nothing;
  if (course.failed) return missing(messages, course.want);
  if (!course.part) course.want();
  return course.part?.view(surface) ?? nothing;
}
