"""The compiled plan of shropshire/childrens-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 1268987735
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 0),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('paused', 2),
    ('last_days_without', (2, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (2, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('paused', 3),
    ('last_days_without', (3, (10, 'working_days', 'the_day_after', False))),
    ('last_days_without', (3, (20, 'working_days', 'the_day_after', False))),
    ('terms', 3),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 5),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('last_days', (3, 'working_days', 'the_day_after', False)),
    ('terms', 15),
    ('last_days', (28, 'calendar_days', 'the_day_after', False)),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, status_8, stands_9, stands_10, paused_11, last_days_without_12, last_days_13, last_days_without_14, last_days_15, terms_16, status_17, status_18, ranks_19, paused_20, last_days_without_21, last_days_without_22, terms_23, last_days_24, last_days_25, terms_26, last_days_27, last_days_28, last_days_29, last_days_30, last_days_31, last_days_32, last_days_33, terms_34, last_days_35, answers_36, answers_37, answers_38, outcomes_39, stages_40, deadlines_41, clock_ids_42, make_43, verdict_44):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v34 = event('proceedings_concluded', 0)
    v58 = event('stage_1_skipped_by_agreement', 0)
    v59 = event('stage_2_requested', 0)
    v60 = event('complaint_withdrawn', 0)
    v67 = event('stage_1_response_sent', 0)
    v70 = pauses('stage_1_response')
    v82 = extension('stage_1_response')
    v268 = event('stage_2_response_sent', 0)
    v273 = extension('stage_2_response')
    v318 = event('review_panel_requested', 0)
    v342 = event('review_panel_met', 0)
    v346 = event('review_panel_acknowledged', 0)
    v378 = event('review_panel_chair_appointed', 0)
    v410 = fact_day('review_panel_meets_on', 0)
    v420 = event('review_panel_papers_sent', 0)
    v504 = event('review_panel_report_sent', 0)
    v539 = event('stage_3_response_sent', 0)
    v572 = fact_day('first_had_notice_on', 0)
    v575 = event('referred_to_ombudsman', 0)
    v619 = event('complaint_acknowledged', 0)
    v657 = event('investigation_report_completed', 0)
    v662 = extension('stage_2_investigation_report')
    v705 = event('ombudsman_enquiry_received', 0)
    v706 = event('ombudsman_enquiry_answered', 0)
    v739 = answers_36[fact('complainant')]
    v740 = fact('sufficient_interest')
    v744 = answers_37[fact('subject')]
    v745 = fact('about_this_authority')
    v746 = fact('acting_for_child')
    v747 = fact('child_agrees')
    v750 = fact('anonymous')
    v751 = fact('late_but_not_reasonable_to_expect_earlier')
    v752 = fact('can_still_be_considered_fairly')
    v757 = fact('already_considered_at_all_stages')
    v759 = answers_38[fact('concurrent_proceedings')]
    v760 = fact('would_prejudice_proceedings')
    if v1:
        v23 = last_days_1[v1]
        if v2:
            if v23 < v2:
                v22 = 4
                v27 = (status_3, v1, dates_2[v23], v2, None)
            else:
                v22 = 3
                v27 = (status_4, v1, dates_2[v23], v2, None)
        elif on < v1:
            v22 = 0
            v27 = (status_5, v1, dates_2[v23], 0, None)
        else:
            v25 = v23 - on
            if v23 < on:
                v22 = 2
                v27 = (status_6, v1, dates_2[v23], 0, v25)
            else:
                v22 = 1
                v27 = (status_7, v1, dates_2[v23], 0, v25)
    elif v2:
        v22 = 7
        v27 = (status_8, 0, None, v2, None)
    elif not v1:
        v22 = 7
        v27 = stands_9
    else:
        v22 = 0
        v27 = stands_10
    v32 = 1 if v1 and v22 == 0 else v22
    if v34:
        v51 = later('complaint_received', v34) if v2 and v2 < v34 else v2
        v49 = last_days_1[v34]
        if v51:
            if v49 < v51:
                v54 = (status_3, v34, dates_2[v49], v51, None)
            else:
                v54 = (status_4, v34, dates_2[v49], v51, None)
        else:
            v52 = v49 - on
            if v49 < on:
                v54 = (status_6, v34, dates_2[v49], 0, v52)
            else:
                v54 = (status_7, v34, dates_2[v49], 0, v52)
    else:
        v54 = stands_10
    v63 = v58 if v58 and (v58 < v59 or not v59) else v59
    v66 = v63 if v63 and (v63 < v60 or not v60) else v60
    if v2:
        v131 = later('stage_1_response_sent', v2) if v67 and v67 < v2 else v67
        if v70:
            v71 = paused_11(v70, on)
            v74 = v71[0]
            v75 = v71[1]
        else:
            v74 = 0
            v75 = 0
        if v74:
            v78 = last_days_without_12(v2, v74)
        else:
            v78 = last_days_13[v2]
        if v74:
            v81 = last_days_without_14(v2, v74)
        else:
            v81 = last_days_15[v2]
        if v82:
            v88 = v82[0]
            v89 = v82[1]
            v90 = v82[2]
            v91 = terms_16[v82[3]]
        else:
            v88 = 0
            v89 = 0
            v90 = 0
            v91 = 0
        v94 = v88 if v88 and v91 and (not v88 < v78) and v90 and (not v78 < v89) and (not v78 < v90) and (not v81 or not v81 < v88) else v78
        v95 = v131 or v66
        if v75 and (not (v94 < v75 or (v95 and v95 < v75))):
            if v131:
                v134 = (status_4, v2, None, v131, None)
            elif v66:
                v134 = (status_17, v2, None, 0, None)
            else:
                v134 = (status_18, v2, None, 0, None)
            v128 = 0
            v130 = 0
            v133 = 3652060
        else:
            if v131:
                if v94 < v131:
                    v134 = (status_3, v2, dates_2[v94], v131, None)
                else:
                    v134 = (status_4, v2, dates_2[v94], v131, None)
                v133 = 3652060
            elif v66:
                v133 = 3652060
                v134 = (status_17, v2, dates_2[v94], 0, None)
            else:
                v132 = ranks_19[v94] - ranks_19[on]
                if v94 < on:
                    v134 = (status_6, v2, dates_2[v94], 0, v132)
                else:
                    v134 = (status_7, v2, dates_2[v94], 0, v132)
                v133 = v94
            v128 = v94
            v130 = v81
    else:
        if v67:
            v134 = (status_8, 0, None, v67, None)
        elif v66:
            v134 = stands_0
        else:
            v134 = stands_10
        v128 = 0
        v130 = 0
        v131 = v67
        v133 = 3652060
    if v2:
        v198 = later('stage_1_response_sent', v2) if v67 and v67 < v2 else v67
        if v70:
            v139 = paused_20(v70, on)
            v142 = v139[0]
            v143 = v139[1]
        else:
            v142 = 0
            v143 = 0
        if v142:
            v146 = last_days_without_21(v2, v142)
        else:
            v146 = last_days_13[v2]
        if v142:
            v149 = last_days_without_22(v2, v142)
        else:
            v149 = last_days_15[v2]
        if v82:
            v155 = v82[0]
            v157 = v82[2]
            v158 = terms_23[v82[3]]
        else:
            v155 = 0
            v157 = 0
            v158 = 0
        v161 = v155 if v155 and v158 and (not v155 < v146) and v157 and (not v149 or not v149 < v155) else v146
        v162 = v198 or v66
        if v143 and (not (v161 < v143 or (v162 and v162 < v143))):
            if v198:
                v201 = (status_4, v2, None, v198, None)
            elif v66:
                v201 = (status_17, v2, None, 0, None)
            else:
                v201 = (status_18, v2, None, 0, None)
            v195 = 0
            v197 = 0
            v200 = 3652060
        else:
            if v198:
                if v161 < v198:
                    v201 = (status_3, v2, dates_2[v161], v198, None)
                else:
                    v201 = (status_4, v2, dates_2[v161], v198, None)
                v200 = 3652060
            elif v66:
                v200 = 3652060
                v201 = (status_17, v2, dates_2[v161], 0, None)
            else:
                v199 = ranks_19[v161] - ranks_19[on]
                if v161 < on:
                    v201 = (status_6, v2, dates_2[v161], 0, v199)
                else:
                    v201 = (status_7, v2, dates_2[v161], 0, v199)
                v200 = v161
            v195 = v161
            v197 = v149
    else:
        if v67:
            v201 = (status_8, 0, None, v67, None)
        elif v66:
            v201 = stands_0
        else:
            v201 = stands_10
        v195 = 0
        v197 = 0
        v198 = v67
        v200 = 3652060
    v205 = v195 and (not v128 or v195 < v128)
    v210 = v198 if v205 else v131
    v212 = v200 if v205 else v133
    v217 = event('stage_1_response_received', 0) or v67
    v218 = (v197 if v205 else v130) or (v195 if v205 else v128)
    v223 = v218 + 1 if v218 and v218 < on and (not v66 or v218 < v66) and (not v210 or v218 < v210) else 0
    if v217:
        v254 = last_days_15[v217]
        if v59:
            if v254 < v59:
                v258 = (status_3, v217, dates_2[v254], v59, None)
            else:
                v258 = (status_4, v217, dates_2[v254], v59, None)
        elif v58:
            v258 = (status_17, v217, dates_2[v254], 0, None)
        else:
            v256 = ranks_19[v254] - ranks_19[on]
            if v254 < on:
                v258 = (status_6, v217, dates_2[v254], 0, v256)
            else:
                v258 = (status_7, v217, dates_2[v254], 0, v256)
    elif v59:
        if v223:
            v258 = (status_4, v223, None, v59, None)
        else:
            v258 = (status_8, 0, None, v59, None)
    elif v58:
        v258 = stands_0
    elif v223:
        v258 = (status_7, v223, None, 0, None)
    else:
        v258 = stands_10
    v267 = v59 if v59 and (v59 < v58 or not v58) else v58
    if v267:
        v308 = later('stage_2_response_sent', v267) if v268 and v268 < v267 else v268
        v306 = last_days_24[v267]
        v307 = last_days_25[v267]
        if v273:
            v279 = v273[0]
            v280 = v273[1]
            v281 = v273[2]
            v282 = terms_26[v273[3]]
        else:
            v279 = 0
            v280 = 0
            v281 = 0
            v282 = 0
        v305 = v279 if v279 and v282 and (not v279 < v306) and v281 and (not v306 < v280) and (not v306 < v281) and (not v307 or not v307 < v279) else v306
        if v308:
            if v305 < v308:
                v311 = (status_3, v267, dates_2[v305], v308, None)
            else:
                v311 = (status_4, v267, dates_2[v305], v308, None)
            v310 = 3652060
        elif v60:
            v310 = 3652060
            v311 = (status_17, v267, dates_2[v305], 0, None)
        else:
            v309 = ranks_19[v305] - ranks_19[on]
            if v305 < on:
                v311 = (status_6, v267, dates_2[v305], 0, v309)
            else:
                v311 = (status_7, v267, dates_2[v305], 0, v309)
            v310 = v305
    else:
        if v268:
            v311 = (status_8, 0, None, v268, None)
        elif v60:
            v311 = stands_0
        else:
            v311 = stands_10
        v310 = 3652060
    v317 = event('stage_2_response_received', 0) or v268
    if v317:
        v333 = last_days_15[v317]
        if v318:
            if v333 < v318:
                v337 = (status_3, v317, dates_2[v333], v318, None)
            else:
                v337 = (status_4, v317, dates_2[v333], v318, None)
        else:
            v335 = ranks_19[v333] - ranks_19[on]
            if v333 < on:
                v337 = (status_6, v317, dates_2[v333], 0, v335)
            else:
                v337 = (status_7, v317, dates_2[v333], 0, v335)
    elif v318:
        v337 = (status_8, 0, None, v318, None)
    else:
        v337 = stands_10
    v345 = v342 if v342 and (v342 < v60 or not v60) else v60
    if v318:
        v371 = later('review_panel_acknowledged', v318) if v346 and v346 < v318 else v346
        v369 = last_days_27[v318]
        if v371:
            if v369 < v371:
                v374 = (status_3, v318, dates_2[v369], v371, None)
            else:
                v374 = (status_4, v318, dates_2[v369], v371, None)
            v373 = 3652060
        elif v345:
            v373 = 3652060
            v374 = (status_17, v318, dates_2[v369], 0, None)
        else:
            v372 = ranks_19[v369] - ranks_19[on]
            if v369 < on:
                v374 = (status_6, v318, dates_2[v369], 0, v372)
            else:
                v374 = (status_7, v318, dates_2[v369], 0, v372)
            v373 = v369
    else:
        if v346:
            v374 = (status_8, 0, None, v346, None)
        elif v345:
            v374 = stands_0
        else:
            v374 = stands_10
        v373 = 3652060
    if v318:
        v403 = later('review_panel_chair_appointed', v318) if v378 and v378 < v318 else v378
        v401 = last_days_13[v318]
        if v403:
            if v401 < v403:
                v406 = (status_3, v318, dates_2[v401], v403, None)
            else:
                v406 = (status_4, v318, dates_2[v401], v403, None)
            v405 = 3652060
        elif v345:
            v405 = 3652060
            v406 = (status_17, v318, dates_2[v401], 0, None)
        else:
            v404 = ranks_19[v401] - ranks_19[on]
            if v401 < on:
                v406 = (status_6, v318, dates_2[v401], 0, v404)
            else:
                v406 = (status_7, v318, dates_2[v401], 0, v404)
            v405 = v401
    else:
        if v378:
            v406 = (status_8, 0, None, v378, None)
        elif v345:
            v406 = stands_0
        else:
            v406 = stands_10
        v405 = 3652060
    v419 = ((v318 if v318 and (v318 > v410 or not v410) else v410) if v318 and v410 else 0) or v342
    if v419:
        v443 = last_days_28[v419]
        if v420:
            if v443 < v420:
                v447 = (status_3, v419, dates_2[v443], v420, None)
            else:
                v447 = (status_4, v419, dates_2[v443], v420, None)
            v446 = 3652060
        elif v60:
            v446 = 3652060
            v447 = (status_17, v419, dates_2[v443], 0, None)
        else:
            v445 = ranks_19[v443] - ranks_19[on]
            if v443 < on:
                v447 = (status_6, v419, dates_2[v443], 0, v445)
            else:
                v447 = (status_7, v419, dates_2[v443], 0, v445)
            v446 = v443
    else:
        if v420:
            v447 = (status_8, 0, None, v420, None)
        elif v60:
            v447 = stands_0
        elif not v410 and (not not v318):
            v447 = stands_9
        else:
            v447 = stands_10
        v446 = 3652060
    if v318:
        v497 = later('review_panel_met', v318) if v342 and v342 < v318 else v342
        v495 = last_days_29[v318]
        if v497:
            if v495 < v497:
                v500 = (status_3, v318, dates_2[v495], v497, None)
            else:
                v500 = (status_4, v318, dates_2[v495], v497, None)
            v499 = 3652060
        elif v60:
            v499 = 3652060
            v500 = (status_17, v318, dates_2[v495], 0, None)
        else:
            v498 = ranks_19[v495] - ranks_19[on]
            if v495 < on:
                v500 = (status_6, v318, dates_2[v495], 0, v498)
            else:
                v500 = (status_7, v318, dates_2[v495], 0, v498)
            v499 = v495
    else:
        if v342:
            v500 = (status_8, 0, None, v342, None)
        elif v60:
            v500 = stands_0
        else:
            v500 = stands_10
        v499 = 3652060
    if v342:
        v529 = later('review_panel_report_sent', v342) if v504 and v504 < v342 else v504
        v527 = last_days_30[v342]
        if v529:
            if v527 < v529:
                v532 = (status_3, v342, dates_2[v527], v529, None)
            else:
                v532 = (status_4, v342, dates_2[v527], v529, None)
            v531 = 3652060
        elif v60:
            v531 = 3652060
            v532 = (status_17, v342, dates_2[v527], 0, None)
        else:
            v530 = ranks_19[v527] - ranks_19[on]
            if v527 < on:
                v532 = (status_6, v342, dates_2[v527], 0, v530)
            else:
                v532 = (status_7, v342, dates_2[v527], 0, v530)
            v531 = v527
    else:
        if v504:
            v532 = (status_8, 0, None, v504, None)
        elif v60:
            v532 = stands_0
        else:
            v532 = stands_10
        v531 = 3652060
    v538 = event('review_panel_report_received', 0) or v504
    if v538:
        v564 = later('stage_3_response_sent', v538) if v539 and v539 < v538 else v539
        v562 = last_days_31[v538]
        if v564:
            if v562 < v564:
                v567 = (status_3, v538, dates_2[v562], v564, None)
            else:
                v567 = (status_4, v538, dates_2[v562], v564, None)
            v566 = 3652060
        elif v60:
            v566 = 3652060
            v567 = (status_17, v538, dates_2[v562], 0, None)
        else:
            v565 = ranks_19[v562] - ranks_19[on]
            if v562 < on:
                v567 = (status_6, v538, dates_2[v562], 0, v565)
            else:
                v567 = (status_7, v538, dates_2[v562], 0, v565)
            v566 = v562
    else:
        if v539:
            v567 = (status_8, 0, None, v539, None)
        elif v60:
            v567 = stands_0
        else:
            v567 = stands_10
        v566 = 3652060
    v574 = v572 or v1
    if v574:
        v596 = last_days_32[v574]
        if v575:
            if v596 < v575:
                v600 = (status_3, v574, dates_2[v596], v575, None)
            else:
                v600 = (status_4, v574, dates_2[v596], v575, None)
        elif on < v574:
            v600 = (status_5, v574, dates_2[v596], 0, None)
        else:
            v598 = v596 - on
            if v596 < on:
                v600 = (status_6, v574, dates_2[v596], 0, v598)
            else:
                v600 = (status_7, v574, dates_2[v596], 0, v598)
    elif v575:
        v600 = (status_8, 0, None, v575, None)
    elif not v572:
        v600 = stands_9
    else:
        v600 = stands_10
    v612 = v67 if v67 and (v67 < v58 or not v58) else v58
    v615 = v612 if v612 and (v612 < v59 or not v59) else v59
    v618 = v615 if v615 and (v615 < v60 or not v60) else v60
    if v2:
        v644 = later('complaint_acknowledged', v2) if v619 and v619 < v2 else v619
        v642 = last_days_33[v2]
        if v644:
            if v642 < v644:
                v647 = (status_3, v2, dates_2[v642], v644, None)
            else:
                v647 = (status_4, v2, dates_2[v642], v644, None)
            v646 = 3652060
        elif v618:
            v646 = 3652060
            v647 = (status_17, v2, dates_2[v642], 0, None)
        else:
            v645 = ranks_19[v642] - ranks_19[on]
            if v642 < on:
                v647 = (status_6, v2, dates_2[v642], 0, v645)
            else:
                v647 = (status_7, v2, dates_2[v642], 0, v645)
            v646 = v642
    else:
        if v619:
            v647 = (status_8, 0, None, v619, None)
        elif v618:
            v647 = stands_0
        else:
            v647 = stands_10
        v646 = 3652060
    v653 = event('investigation_commissioned', 0) or v59
    v656 = v268 if v268 and (v268 < v60 or not v60) else v60
    if v653:
        v697 = later('investigation_report_completed', v653) if v657 and v657 < v653 else v657
        v695 = last_days_24[v653]
        v696 = last_days_25[v653]
        if v662:
            v668 = v662[0]
            v669 = v662[1]
            v671 = terms_34[v662[3]]
        else:
            v668 = 0
            v669 = 0
            v671 = 0
        v694 = v668 if v668 and v671 and (not v668 < v695) and (not v695 < v669) and (not v696 or not v696 < v668) else v695
        if v697:
            if v694 < v697:
                v700 = (status_3, v653, dates_2[v694], v697, None)
            else:
                v700 = (status_4, v653, dates_2[v694], v697, None)
            v699 = 3652060
        elif v656:
            v699 = 3652060
            v700 = (status_17, v653, dates_2[v694], 0, None)
        else:
            v698 = ranks_19[v694] - ranks_19[on]
            if v694 < on:
                v700 = (status_6, v653, dates_2[v694], 0, v698)
            else:
                v700 = (status_7, v653, dates_2[v694], 0, v698)
            v699 = v694
    else:
        if v657:
            v700 = (status_8, 0, None, v657, None)
        elif v656:
            v700 = stands_0
        else:
            v700 = stands_10
        v699 = 3652060
    if v705:
        v731 = later('ombudsman_enquiry_answered', v705) if v706 and v706 < v705 else v706
        v729 = last_days_35[v705]
        if v731:
            if v729 < v731:
                v734 = (status_3, v705, dates_2[v729], v731, None)
            else:
                v734 = (status_4, v705, dates_2[v729], v731, None)
            v733 = 3652060
        elif v60:
            v733 = 3652060
            v734 = (status_17, v705, dates_2[v729], 0, None)
        else:
            v732 = v729 - on
            if v729 < on:
                v734 = (status_6, v705, dates_2[v729], 0, v732)
            else:
                v734 = (status_7, v705, dates_2[v729], 0, v732)
            v733 = v729
    else:
        if v706:
            v734 = (status_8, 0, None, v706, None)
        elif v60:
            v734 = stands_0
        else:
            v734 = stands_10
        v733 = 3652060
    v741 = v739 is True or v740 is True
    v742 = v739 is False and v740 is False
    v748 = v746 is False or v747 is True
    v749 = v746 is True and v747 is False
    v753 = v751 is False or v752 is False
    v754 = v751 is True and v752 is True
    v755 = (v32 == 2 or v32 == 4) and v753
    v756 = (v32 == 1 or v32 == 3 or v32 == 5) or v754
    v761 = v759 is True and v760 is True
    v762 = v759 is False or v760 is False
    if v741 and v744 is True and (v745 is True) and v748 and (v750 is False) and v756 and (v757 is False) and v762:
        v816 = 0
    elif v742 or v744 is False or v745 is False or v749 or (v750 is True) or v755 or (v757 is True) or v761:
        v816 = 1
    else:
        v765 = v741 or v742
        v766 = v744 is True or v744 is False
        v767 = v745 is True or v745 is False
        v768 = v748 or v749
        v769 = v750 is True or v750 is False
        v770 = v755 or v756
        v771 = v757 is True or v757 is False
        v772 = v761 or v762
        v773 = v739 is True or v739 is False
        v781 = not v768 and (not (v746 is False or v746 is True) or not (v747 is True or v747 is False))
        v783 = not ((v32 == 2 or v32 == 4) or (v32 == 1 or v32 == 3 or v32 == 5)) and (not (v1 or v22 == 6) and (not v1))
        v792 = v759 is True or v759 is False
        v816 = 2 if (not not v765 or ((not v765 and (not v773 or not (v740 is True or v740 is False))) and (not (not v765 and (not v773))))) and (not not v766 or (not v766 and (not not v766))) and (not not v767 or (not v767 and (not not v767))) and (not not v768 or (v781 and (not v781))) and (not not v769 or (not v769 and (not not v769))) and (not not v770 or ((not v770 and (v783 or (not (v753 or v754) and (not (v751 is False or v751 is True) or not (v752 is False or v752 is True))))) and (not (not v770 and v783)))) and (not not v771 or (not v771 and (not not v771))) and (not not v772 or ((not v772 and (not v792 or not (v760 is True or v760 is False))) and (not (not v772 and (not v792))))) else 3
    if v212 < 3652060:
        v817 = 3
        v818 = v212
    else:
        v817 = 0
        v818 = 3652060
    if v310 < v818:
        v819 = 5
        v820 = v310
    else:
        v819 = v817
        v820 = v818
    if v373 < v820:
        v821 = 7
        v822 = v373
    else:
        v821 = v819
        v822 = v820
    if v405 < v822:
        v823 = 8
        v824 = v405
    else:
        v823 = v821
        v824 = v822
    if v446 < v824:
        v825 = 9
        v826 = v446
    else:
        v825 = v823
        v826 = v824
    if v499 < v826:
        v827 = 10
        v828 = v499
    else:
        v827 = v825
        v828 = v826
    if v531 < v828:
        v829 = 11
        v830 = v531
    else:
        v829 = v827
        v830 = v828
    if v566 < v830:
        v831 = 12
        v832 = v566
    else:
        v831 = v829
        v832 = v830
    if v646 < v832:
        v833 = 14
        v834 = v646
    else:
        v833 = v831
        v834 = v832
    if v699 < v834:
        v835 = 15
        v836 = v699
    else:
        v835 = v833
        v836 = v834
    if v733 < v836:
        v837 = 16
    else:
        v837 = v835
    return make_43(verdict_44, (outcomes_39[v816], (True if v741 else False if v742 else None, v744, v745, True if v748 else False if v749 else None, v750, True if v755 else False if v756 else None, v757, True if v761 else False if v762 else None), stages_40[1 if v60 else 5 if v575 else 4 if v318 else 3 if v59 or v58 else 2 if v2 else 0], deadlines_41[v837], clock_ids_42, (v27, v54, v201 if v205 else v134, v258, v311, v337, v374, v406, v447, v500, v532, v567, v600, v647, v700, v734)))
