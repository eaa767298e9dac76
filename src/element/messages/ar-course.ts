export { enCourse as arCourse } from './en-course.js';
