export { enCourse as esCourse } from './en-course.js';
