export { enCourse as deCourse } from './en-course.js';
