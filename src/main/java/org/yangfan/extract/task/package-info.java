/** The tasks of a plan and its boxes: where they stand, what they are about, who has them. */
package org.yangfan.extract.task;
