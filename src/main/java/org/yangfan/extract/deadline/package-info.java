/** By when something is due: said in a sentence, in its paragraph, by a chapter, or by the plan. */
package org.yangfan.extract.deadline;
